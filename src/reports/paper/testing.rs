//! A paper with one of everything, and one whose every text is hostile: for the tests of what renders papers.

use super::{Block, Cell, Code, Column, Date, Fact, FindingCard, House, Kind, Paper, Picture, Scan, Signature, Table, Tone};
use crate::domain::{Day, Instant};
use crate::i18n::{Lang, Texts};

/// What imported text may hold: a script, an attribute's end, Typst's markup, a formula, an escape sequence, a turned text, a
/// long word, scripts of other languages, what no font has.
pub(crate) const HOSTILE: &[&str] = &[
    "<script>alert(1)</script><img src=x onerror=alert(2)>",
    "\" onmouseover=\"alert(3)\" x='",
    "#link(\"http://example.invalid\")[x] *gras* _it_ $x^2$ @ref <lab> = titre \\ #panic(\"x\") `raw` // c",
    "=HYPERLINK(\"http://example.invalid\";\"x\")",
    "@SUM(1+1)*cmd|' /C calc'!A0",
    "a\u{1b}[31mrouge\u{7}\u{0}b",
    "a\u{202e}gpj.exe\u{202c}b",
    "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaftsvorsitzender",
    "שלום עולם – مرحبا بالعالم – 日本語 – 👩‍🚀 – ẞ – ﬁ",
    "</style></title></svg>]]>--><!--{{ paper.title }}{% raw %}&amp;&#x3c;",
];

fn table(title: &str) -> Table {
    let mut table = Table::new(title, "rien (FICTIF)");
    for (title, kind) in
        [("N°", Kind::Code), ("Nom", Kind::Text), ("Nombre", Kind::Number), ("Quand", Kind::Time), ("État", Kind::Text)]
    {
        table.columns.push(Column { title: title.to_owned(), kind, width: 2 });
    }
    table.row(vec!["0012".into(), "FICTIF Zoë".into(), Cell::Number(10_662), Cell::of("2026-07-01"), mark("critical")]);
    table.row(vec![
        "1E5".into(),
        Cell::Lines(vec!["une".into(), "deux".into()]),
        Cell::Decimal(-1.5),
        Cell::of("2026-07-01T08:15:41+02:00"),
        mark("quiet"),
    ]);
    table.row(vec!["P3".into(), Cell::Tick]);
    table
}

fn mark(tone: &'static str) -> Cell {
    Cell::Mark { tone, word: "critique".into() }
}

/// A paper with one of everything.
pub(crate) fn everything(lang: Lang) -> Paper {
    let made = Instant::parse("2026-10-05T08:00:00Z").unwrap();
    let house = House { service: "Ministère FICTIF".into(), marking: "FICTIF".into() };
    let mut paper = Paper::bare("test", "Papier d'essai".into(), &house, made, Texts::of(lang));
    paper.subtitle = "2026-Q3".into();
    paper.footer = "Journal : 12 entrées".into();
    paper.facts = vec![
        Fact::new("Racine", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
        Fact::new("Jour", made.day(chrono_tz::UTC)),
    ];
    paper.dates = vec![Date {
        day: Day::parse("2026-12-01").unwrap(),
        id: "review-2026-12".into(),
        title: "Revue".into(),
        text: "due".into(),
    }];
    let svg = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 700 60\" width=\"700\" height=\"60\"><rect width=\"700\" height=\"60\" fill=\"#eeeeee\"/><text x=\"9\" y=\"30\" font-family=\"Libertinus Serif, serif\" font-size=\"12\">juillet</text></svg>";
    let small = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\" width=\"9\" height=\"9\"><rect width=\"5\" height=\"5\"/></svg>";
    // Headings that a report left out of order are set right.
    paper.add(Block::Heading { level: 3, text: "Avant".into() });
    paper.heading("Premier");
    paper.text("Un texte.\nDeuxième ligne.");
    paper.add(Block::Note { tone: Tone::Warning, text: "Attention.".into() });
    paper.add(Block::Heading { level: 2, text: "Dedans".into() });
    paper.add(Block::Facts { facts: vec![Fact::new("Terme", Cell::Number(3))] });
    paper.add(Block::List { ordered: true, ticks: false, items: vec!["un".into(), "deux".into()] });
    paper.add(Block::List { ordered: false, ticks: true, items: vec!["à cocher".into()] });
    paper.add(table("Tableau"));
    paper.add(Table::new("Vide", "rien ici"));
    paper.heading("Second");
    paper.add(table(""));
    paper.add(Picture {
        title: "Image".into(),
        text: "Trois jours.".into(),
        svg: svg.into(),
        size: (700, 60),
        data: table("Chiffres"),
    });
    paper.add(Block::Finding(Box::new(FindingCard {
        id: "ACC001-0011223344".into(),
        check: "ACC001".into(),
        tone: "critical",
        severity: "critique".into(),
        certainty: "établi".into(),
        state: "ouvert".into(),
        title: "Entrée sans habilitation".into(),
        message: "La personne P0007 est entrée.".into(),
        words: vec!["expliqué le 01/10/2026".into()],
        evidence: vec!["portes.csv:12".into(), "portes.csv:13".into()],
        more: Some("et 3 autres".into()),
        basis: "loi".into(),
        change: "une habilitation".into(),
        remedy: "retirer".into(),
    })));
    for title in ["Troisième", "Quatrième", "Cinquième"] {
        paper.heading(title);
    }
    paper.add(Block::Signatures {
        boxes: vec![
            Signature { role: "L'officier".into(), name: "O. FICTIF".into() },
            Signature { role: "Le chef".into(), name: String::new() },
        ],
    });
    paper.add(Block::Fill { label: "Motif".into(), lines: 2 });
    paper.add(Block::Cut);
    let scans = vec![Scan { kind: "qr", svg: small.into(), size: (200, 200) }];
    paper.add(Block::Grid {
        columns: 2,
        boxes: vec![vec![Block::Code(Code { text: "DOC-1".into(), scans })], vec![table("Petit").into()]],
    });
    paper.add(Block::Break);
    paper.text("Fin.");
    paper
}

/// The same with every text replaced by hostile ones in turn.
pub(crate) fn hostile(lang: Lang) -> Paper {
    let turn = std::cell::Cell::new(0);
    everything(lang).map(&|text| {
        *text = HOSTILE[turn.get() % HOSTILE.len()].to_owned();
        turn.set(turn.get() + 1);
    })
}

/// Every text of a paper, in the order of the walk.
pub(crate) fn texts(paper: &Paper) -> Vec<String> {
    let all = std::cell::RefCell::new(Vec::new());
    let _ = paper.clone().map(&|text| all.borrow_mut().push(text.clone()));
    all.into_inner()
}
