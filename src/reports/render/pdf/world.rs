//! What Typst sees: one template, one file of data, the fonts in the program. No file system, no packages, no clock.

use std::sync::OnceLock;

use typst::diag::{FileError, FileResult};
use typst::foundations::{Bytes, Datetime, Duration};
use typst::syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Library, LibraryExt};

use super::fonts::fonts;

/// The template.
const TEMPLATE: &str = include_str!("paper.typ");

/// One paper to be typeset.
pub(super) struct World {
    data: Bytes,
}

/// What every paper has in common.
struct Common {
    library: LazyHash<Library>,
    book: LazyHash<FontBook>,
    main: Source,
    paper: FileId,
}

fn common() -> &'static Common {
    static COMMON: OnceLock<Common> = OnceLock::new();
    COMMON.get_or_init(|| Common {
        library: LazyHash::new(Library::default()),
        book: LazyHash::new(FontBook::from_fonts(fonts())),
        main: Source::new(file("paper.typ"), TEMPLATE.to_owned()),
        paper: file("paper.json"),
    })
}

/// The number of a file at the root; names are ours and few, so that Typst's table of them stays small.
fn file(name: &str) -> FileId {
    match VirtualPath::new(name) {
        Ok(path) => FileId::new(RootedPath::new(VirtualRoot::Project, path)),
        Err(_) => unreachable!("the names are constants"),
    }
}

impl World {
    /// The world of a paper's data, as JSON.
    pub(super) fn new(data: String) -> Self {
        Self { data: Bytes::from_string(data) }
    }
}

impl typst::World for World {
    fn library(&self) -> &LazyHash<Library> {
        &common().library
    }

    fn book(&self) -> &LazyHash<FontBook> {
        &common().book
    }

    fn main(&self) -> FileId {
        common().main.id()
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        if id == common().main.id() { Ok(common().main.clone()) } else { Err(FileError::AccessDenied) }
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        if id == common().paper { Ok(self.data.clone()) } else { Err(FileError::AccessDenied) }
    }

    fn font(&self, index: usize) -> Option<Font> {
        fonts().get(index).cloned()
    }

    fn today(&self, _: Option<Duration>) -> Option<Datetime> {
        None
    }
}
