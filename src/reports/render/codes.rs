//! Codes to scan, drawn as SVG: Code 128 and QR, black on white with their quiet zones. What a code holds is what is under it.
//!
//! Which bars and squares there are is the libraries' work; here they are only put together into one path, so that neither a
//! printer nor a browser leaves hair lines between neighbours.

use barcoders::sym::code128::Code128;
use qrcode::{Color, EcLevel, QrCode};

use crate::reports::paper::{Code, Scan};

/// A narrow bar, in hundredths of a millimetre: below a quarter of a millimetre, office printers and scanners begin to fail.
const BAR: usize = 25;
/// The height of a Code 128, in hundredths of a millimetre.
const HEIGHT: usize = 1000;
/// White on each side of a Code 128, in narrow bars, as its standard asks.
const QUIET: usize = 10;
/// A square of a QR code, in hundredths of a millimetre.
const SQUARE: usize = 50;
/// White around a QR code, in squares, as its standard asks.
const MARGIN: usize = 4;

/// A text as a code of each kind that can hold it: Code 128 has no letters beyond ASCII, and neither kind is endless.
pub fn code(text: &str) -> Code {
    Code { text: text.to_owned(), scans: code128(text).into_iter().chain(qr(text)).collect() }
}

/// A text as Code 128, if it can be one.
pub fn code128(text: &str) -> Option<Scan> {
    if text.is_empty() || !text.bytes().all(|b| (b' '..=b'~').contains(&b)) {
        return None;
    }
    let bars = Code128::new(sets(text)).ok()?.encode();
    // An even number of bars is a whole number of tenths of a millimetre.
    let modules = (bars.len() + 2 * QUIET).next_multiple_of(2);
    let mut path = String::new();
    for (from, length) in runs(bars.iter().map(|b| *b == 1)) {
        let (x, w) = ((QUIET + from) * BAR, length * BAR);
        path.push_str(&format!("M{x} 0h{w}v{HEIGHT}h-{w}z"));
    }
    Some(scan("code128", &path, modules * BAR, HEIGHT))
}

/// A text as QR code, if it is short enough for one.
pub fn qr(text: &str) -> Option<Scan> {
    let code = QrCode::with_error_correction_level(text, EcLevel::M).ok()?;
    let width = code.width();
    let mut path = String::new();
    for (row, colors) in code.to_colors().chunks(width).enumerate() {
        for (from, length) in runs(colors.iter().map(|c| *c == Color::Dark)) {
            let (x, y, w) = ((MARGIN + from) * SQUARE, (MARGIN + row) * SQUARE, length * SQUARE);
            path.push_str(&format!("M{x} {y}h{w}v{SQUARE}h-{w}z"));
        }
    }
    let side = (width + 2 * MARGIN) * SQUARE;
    Some(scan("qr", &path, side, side))
}

/// White of a size, in tenths of a millimetre: the place of a code that is not there.
pub fn blank(size: (u32, u32)) -> Scan {
    Scan { size, ..scan("blank", "", size.0 as usize * 10, size.1 as usize * 10) }
}

fn scan(kind: &'static str, path: &str, width: usize, height: usize) -> Scan {
    let svg = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {width} {height}\" shape-rendering=\"crispEdges\">\
         <rect width=\"{width}\" height=\"{height}\" fill=\"#ffffff\"/><path d=\"{path}\" fill=\"#000000\"/></svg>"
    );
    let tenths = |hundredths: usize| u32::try_from(hundredths / 10).unwrap_or(u32::MAX);
    Scan { kind, svg, size: (tenths(width), tenths(height)) }
}

/// Where each run of dark begins and how long it is.
fn runs(dark: impl Iterator<Item = bool>) -> Vec<(usize, usize)> {
    let mut out: Vec<(usize, usize)> = Vec::new();
    for at in dark.enumerate().filter_map(|(i, is)| is.then_some(i)) {
        match out.last_mut() {
            Some((from, length)) if *from + *length == at => *length += 1,
            _ => out.push((at, 1)),
        }
    }
    out
}

/// A text with the library's marks for the sets: pairs of digits (C) where that is shorter, letters (B) elsewhere. Going over and
/// back costs two characters, so that it takes four digits at an end, six in the middle.
fn sets(text: &str) -> String {
    const B: char = '\u{181}';
    const C: char = '\u{106}';
    let chars: Vec<char> = text.chars().collect();
    let (mut out, mut set, mut at) = (String::new(), ' ', 0);
    while at < chars.len() {
        let digits = chars[at..].iter().take_while(|c| c.is_ascii_digit()).count();
        let least = if at == 0 || at + digits == chars.len() { 4 } else { 6 };
        let (wanted, take) = match digits {
            // Of an odd number of digits the first stays among the letters.
            n if (n >= least || n == chars.len()) && n >= 2 && n % 2 == 0 => (C, n),
            n if n > least && n % 2 == 1 => (B, 1),
            0 => (B, 1),
            n => (B, n),
        };
        if set != wanted {
            out.push(wanted);
            set = wanted;
        }
        out.extend(&chars[at..at + take]);
        at += take;
    }
    out
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// Bars and spaces of every value of Code 128, as its standard prints them: not the library's table.
    const WIDTHS: &str = "212222 222122 222221 121223 121322 131222 122213 122312 132212 221213 221312 231212 112232 122132 122231 \
        113222 123122 123221 223211 221132 221231 213212 223112 312131 311222 321122 321221 312212 322112 322211 212123 212321 \
        232121 111323 131123 131321 112313 132113 132311 211313 231113 231311 112133 112331 132131 113123 113321 133121 313121 \
        211331 231131 213113 213311 213131 311123 311321 331121 312113 312311 332111 314111 221411 431111 111224 111422 121124 \
        121421 141122 141221 112214 112412 122114 122411 142112 142211 241211 221114 413111 241112 134111 111242 121142 121241 \
        114212 124112 124211 411212 421112 421211 212141 214121 412121 111143 111341 131141 114113 114311 411113 411311 113141 \
        114131 311141 411131 211412 211214 211232";

    /// The runs of a path, `M x y h w …`, in units of one bar or square.
    fn drawn(svg: &str, unit: usize) -> Vec<(usize, usize, usize)> {
        let path = svg.split(" d=\"").nth(1).unwrap().split('"').next().unwrap();
        path.split('M')
            .skip(1)
            .map(|one| {
                let (x, rest) = one.split_once(' ').unwrap();
                let (y, rest) = rest.split_once('h').unwrap();
                let w = rest.split('v').next().unwrap();
                let number = |text: &str| text.parse::<usize>().unwrap() / unit;
                (number(x), number(y), number(w))
            })
            .collect()
    }

    /// Reads a Code 128 from its picture: start, values, checksum, stop, sets B and C.
    fn read(svg: &str) -> String {
        let bars = drawn(svg, BAR);
        assert_eq!(bars[0].0, QUIET);
        let mut widths = Vec::new();
        let mut at = QUIET;
        for (x, _, w) in &bars {
            if *x > at {
                widths.push(x - at);
            }
            widths.push(*w);
            at = x + w;
        }
        let stop = widths.split_off(widths.len() - 7);
        assert_eq!(stop, [2, 3, 3, 1, 1, 1, 2], "the stop");
        let table: Vec<&str> = WIDTHS.split_whitespace().collect();
        assert_eq!(table.len(), 106);
        let values: Vec<usize> = widths
            .chunks(6)
            .map(|c| {
                let word: String = c.iter().map(ToString::to_string).collect();
                table.iter().position(|w| *w == word).unwrap_or_else(|| panic!("{word}"))
            })
            .collect();
        let (check, values) = values.split_last().unwrap();
        let sum: usize = values.iter().enumerate().map(|(i, v)| v * i.max(1)).sum();
        assert_eq!(sum % 103, *check, "the checksum");
        let mut set = match values[0] {
            104 => 'B',
            105 => 'C',
            other => panic!("starts with {other}"),
        };
        let mut out = String::new();
        for value in &values[1..] {
            match (set, *value) {
                ('B', 99) => set = 'C',
                ('C', 100) => set = 'B',
                ('B', v @ 0..=94) => out.push(char::from(32 + v as u8)),
                ('C', v @ 0..=99) => out.push_str(&format!("{v:02}")),
                (set, v) => panic!("{v} in set {set}"),
            }
        }
        out
    }

    #[test]
    fn a_code_128_says_what_it_was_given() {
        let numbers = [
            "2026/0001/3",
            "BINII-IN-2026-0001/1",
            "P0001",
            "K 1",
            "123456",
            "12345",
            "1",
            "12",
            "A1234567B",
            "x~ !",
            "000004D2",
        ];
        for text in numbers {
            let scan = code128(text).unwrap();
            assert_eq!(read(&scan.svg), text);
            assert!(scan.size.1 >= 80, "too low to hit");
        }
    }

    #[test]
    fn a_bar_is_a_quarter_of_a_millimetre_and_white_stands_around() {
        let scan = code128("P0001").unwrap();
        let last = drawn(&scan.svg, BAR).last().copied().unwrap();
        let modules = (last.0 + last.2 + QUIET).next_multiple_of(2);
        assert_eq!(scan.size.0 as usize * 10, modules * BAR, "the printed width is that of the picture");
        let qr = qr("P0001").unwrap();
        assert_eq!(qr.size, ((21 + 8) * 5, (21 + 8) * 5));
        let dark = drawn(&qr.svg, SQUARE);
        assert!(dark.iter().all(|(x, y, w)| *x >= MARGIN && *y >= MARGIN && x + w <= MARGIN + 21));
        assert_eq!(dark[0], (MARGIN, MARGIN, 7), "the finder at the upper left");
    }

    #[test]
    fn what_code_128_cannot_hold_is_a_qr_code_alone() {
        let kinds = |text: &str| code(text).scans.iter().map(|s| s.kind).collect::<Vec<_>>();
        assert_eq!(kinds("2026/0001"), ["code128", "qr"]);
        assert_eq!(kinds("é 1"), ["qr"]);
        assert_eq!(kinds("Ć12"), ["qr"], "the library's own marks are no text");
        assert_eq!(kinds(&"x".repeat(5000)), ["code128"]);
        assert!(code128("").is_none() && code128("a\nb").is_none());
    }

    #[test]
    fn pairs_of_digits_take_one_character() {
        assert_eq!(sets("123456"), "\u{106}123456");
        assert_eq!(sets("12345"), "\u{181}1\u{106}2345");
        assert_eq!(sets("A1234B"), "\u{181}A1234B");
        assert_eq!(sets("A123456B"), "\u{181}A\u{106}123456\u{181}B");
        assert_eq!(sets("2026/0001"), "\u{106}2026\u{181}/\u{106}0001");
        assert_eq!(sets("12"), "\u{106}12");
    }

    proptest! {
        #[test]
        fn whatever_ascii_it_is_comes_back(text in "[ -~]{1,64}") {
            prop_assert_eq!(read(&code128(&text).unwrap().svg), text);
        }

        #[test]
        fn numbers_come_back(text in "[0-9/-]{1,24}") {
            prop_assert_eq!(read(&code128(&text).unwrap().svg), text);
        }
    }
}
