//! `greffe init`: a new register.

use std::path::{Path, PathBuf};

use clap::Args;
use zeroize::Zeroizing;

use super::{CliError, Context, Form, Format};
use crate::register::{self, Founding};
use crate::reports::render::page::{HAS_PDF, Page};
use crate::reports::render::paper::forms::sheets;
use crate::store::{RegisterDir, network_file_system};
use crate::vault::{KdfParams, Sheet};

/// Creates a register.
#[derive(Args)]
#[command(after_help = "\
The three recovery sheets are shown once, on the terminal or in the file of --sheets, and are stored nowhere else.
Print them, seal them, give them to three different holders: any two of them open the register.")]
pub(crate) struct Init {
    /// The directory to create
    dir: PathBuf,
    /// The name of the first security officer
    #[arg(long)]
    name: Option<String>,
    /// Write the recovery sheets to a file instead of the terminal; .html and .pdf make papers of them, a page each, to sign
    #[arg(long, value_name = "FILE")]
    sheets: Option<PathBuf>,
    /// Memory of the key derivation in MiB, 8 to 4096
    #[arg(long, value_name = "MIB", default_value_t = 256)]
    kdf_memory: u32,
}

pub(super) fn run(context: &mut Context<'_>, args: &Init) -> Result<u8, CliError> {
    let officer = context.officer().map(str::to_owned).ok_or_else(|| {
        CliError::usage("the first officer has no identifier").hint("greffe init DIR --officer so --name \"First Last\"")
    })?;
    let name = args.name.clone().unwrap_or_else(|| officer.clone());
    if args.sheets.is_none() && !context.ui().out_is_terminal() {
        return Err(
            CliError::usage("the recovery sheets have nowhere to go").hint("add --sheets FILE, or run greffe in a terminal")
        );
    }
    let page = args.sheets.as_deref().map_or(Ok(None), page_of)?;
    let parent = args.dir.parent().filter(|p| !p.as_os_str().is_empty()).map_or_else(|| PathBuf::from("."), PathBuf::from);
    if let Some(kind) = network_file_system(&parent) {
        return Err(crate::store::StoreError::Network(kind).into());
    }
    let params = kdf_params(args.kdf_memory)?;
    let file = context.passphrase_file();
    let passphrase = context.new_passphrase(&officer, file.as_deref())?;
    let founding = Founding { officer: &officer, name: &name, passphrase: &passphrase, params, now: context.now() };
    let (now, texts) = (context.now(), context.texts());
    let id = register::create(&args.dir, &founding, |id, three| -> Result<(), CliError> {
        let Some(file) = &args.sheets else { return context.ui().out_text(&sheets_text(id, three)) };
        let bytes = match page {
            Some(page) => sheets::bytes(id, three, page, now, texts)
                .map_err(|e| CliError::new("the recovery sheets cannot be made; no register was created").caused(&e))?,
            None => Zeroizing::new(sheets_text(id, three).as_bytes().to_vec()),
        };
        RegisterDir::write_new(file, &bytes).map_err(|e| {
            CliError::new("the recovery sheets cannot be written; no register was created")
                .caused(&e)
                .hint("choose a file that does not exist yet")
        })
    })?;
    match context.format() {
        Format::Json => context.json(&serde_json::json!({ "format": "greffe/init/v1", "register": id, "officer": officer }))?,
        Format::Text => context.line(format!("register {id} created, officer {officer}")),
    }
    if let Some(file) = &args.sheets {
        context.remark(&format!("recovery sheets in {}: print them, then destroy the file", file.display()))?;
    }
    Ok(0)
}

/// What the sheets are made as: a paper if the file's name ends so, text otherwise. Asked before anything is created.
fn page_of(file: &Path) -> Result<Option<Page>, CliError> {
    match Form::of(file) {
        Some(Form::Html) => Ok(Some(Page::Html)),
        Some(Form::Pdf) if HAS_PDF => Ok(Some(Page::Pdf)),
        Some(Form::Pdf) => Err(CliError::new("this program was built without PDF; no register was created")
            .hint("end the name of the sheets' file in .html and print it, or in .txt")),
        _ => Ok(None),
    }
}

/// Derivation parameters with another amount of memory.
pub(super) fn kdf_params(mib: u32) -> Result<KdfParams, CliError> {
    let params = KdfParams { memory_kib: mib.saturating_mul(1024), ..KdfParams::default() };
    params.checked().map_err(|e| CliError::usage("the key derivation's memory is out of bounds").caused(&e))
}

/// The three sheets as text, a form feed between them so that a printer ejects the page.
fn sheets_text(id: &str, sheets: &[Sheet; 3]) -> Zeroizing<String> {
    let mut text = Zeroizing::new(String::with_capacity(2048));
    for (i, sheet) in sheets.iter().enumerate() {
        if i > 0 {
            text.push('\u{c}');
        }
        text.push_str(&format!("greffe - recovery sheet {} of 3\nregister {id}\n\n    ", sheet.number()));
        text.push_str(&sheet.code());
        text.push_str(
            "\n\nTwo different sheets of one register open it. Keep this one sealed, apart from the others.\n\
             To use: greffe officer recover ID --sheet FILE --sheet FILE\n\n",
        );
    }
    text
}
