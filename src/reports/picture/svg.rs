//! A small builder of SVG. What it makes has neither style nor script, neither identities nor addresses: several can stand on one
//! page under a strict policy. Coordinates are rounded to a tenth, so that the same figures give the same bytes.

use std::fmt::Write as _;

use super::measure::{clean, cut};
use super::palette::Role;

/// Where a text's place lies in it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Anchor {
    Start,
    Middle,
    End,
}

/// A rectangle.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Rect {
    pub(super) x: f64,
    pub(super) y: f64,
    pub(super) w: f64,
    pub(super) h: f64,
}

pub(super) fn rect(x: f64, y: f64, w: f64, h: f64) -> Rect {
    Rect { x, y, w, h }
}

/// How an area is filled: told apart in black and white.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Fill {
    Solid,
    Rising,
    Falling,
    Crossed,
    Upright,
    Empty,
}

/// A drawing.
pub(super) struct Svg {
    body: String,
}

/// A coordinate.
fn n(value: f64) -> String {
    let tenths = (value * 10.0).round() as i64;
    if tenths % 10 == 0 {
        (tenths / 10).to_string()
    } else {
        format!("{}{}.{}", if tenths < 0 { "-" } else { "" }, tenths.abs() / 10, tenths.abs() % 10)
    }
}

/// Text between tags and in attributes.
fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in clean(text).chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            c => out.push(c),
        }
    }
    out
}

impl Svg {
    pub(super) fn new() -> Self {
        Self { body: String::new() }
    }

    /// The picture. What shows it names it, with its title and text.
    pub(super) fn finish(self, (width, height): (u32, u32)) -> String {
        format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {width} {height}\" width=\"{width}\" height=\"{height}\">\
             <g font-family=\"Libertinus Serif, serif\">{}</g></svg>",
            self.body
        )
    }

    fn push(&mut self, element: std::fmt::Arguments<'_>) {
        let _ = self.body.write_fmt(element);
    }

    /// A filled rectangle.
    pub(super) fn rect(&mut self, role: Role, r: Rect) {
        self.path(role, &block(r));
    }

    /// A rectangle's border.
    pub(super) fn frame(&mut self, role: Role, r: Rect, width: f64) {
        self.stroke(role, &block(r), width);
    }

    /// A line.
    pub(super) fn line(&mut self, role: Role, (x1, y1): (f64, f64), (x2, y2): (f64, f64), width: f64) {
        self.stroke(role, &format!("M{} {}L{} {}", n(x1), n(y1), n(x2), n(y2)), width);
    }

    /// A filled path; nothing if it is empty.
    pub(super) fn path(&mut self, role: Role, d: &str) {
        if !d.is_empty() {
            self.push(format_args!("<path class=\"{}\" fill=\"{}\" d=\"{d}\"/>", role.class(), role.light()));
        }
    }

    /// A drawn path; nothing if it is empty.
    pub(super) fn stroke(&mut self, role: Role, d: &str, width: f64) {
        if !d.is_empty() {
            let (class, colour) = (role.class(), role.light());
            self.push(format_args!(
                "<path class=\"line {class}\" fill=\"none\" stroke=\"{colour}\" stroke-width=\"{}\" d=\"{d}\"/>",
                n(width)
            ));
        }
    }

    /// An area filled so that it can be told apart without colour.
    pub(super) fn fill(&mut self, role: Role, fill: Fill, r: Rect) {
        if fill == Fill::Solid {
            return self.rect(role, r);
        }
        let mut d = String::new();
        match fill {
            Fill::Rising => d.push_str(&slanted(r, 4.0, true)),
            Fill::Falling => d.push_str(&slanted(r, 4.0, false)),
            Fill::Crossed => {
                d.push_str(&slanted(r, 5.0, true));
                d.push_str(&slanted(r, 5.0, false));
            }
            Fill::Upright => d.push_str(&upright(r, 3.0)),
            Fill::Solid | Fill::Empty => {}
        }
        self.stroke(role, &d, 0.9);
        self.frame(role, r, 1.0);
    }

    /// A text.
    pub(super) fn text(&mut self, role: Role, (x, y): (f64, f64), size: u32, anchor: Anchor, text: &str) {
        self.words(role, (x, y), size, anchor, text, "");
    }

    /// A text in bold.
    pub(super) fn bold(&mut self, role: Role, (x, y): (f64, f64), size: u32, anchor: Anchor, text: &str) {
        self.words(role, (x, y), size, anchor, text, " font-weight=\"bold\"");
    }

    /// A text that ends where there is no more room.
    pub(super) fn within(&mut self, role: Role, at: (f64, f64), size: u32, room: f64, text: &str) {
        self.text(role, at, size, Anchor::Start, &cut(text, size, room));
    }

    fn words(&mut self, role: Role, (x, y): (f64, f64), size: u32, anchor: Anchor, text: &str, more: &str) {
        let anchor = match anchor {
            Anchor::Start => "",
            Anchor::Middle => " text-anchor=\"middle\"",
            Anchor::End => " text-anchor=\"end\"",
        };
        self.push(format_args!(
            "<text class=\"{}\" fill=\"{}\" x=\"{}\" y=\"{}\" font-size=\"{size}\"{anchor}{more}>{}</text>",
            role.class(),
            role.light(),
            n(x),
            n(y),
            escape(text)
        ));
    }

    /// A severity's mark: each has its own shape. Around it a rim in the colour of the page.
    pub(super) fn mark(&mut self, severity: &str, (x, y): (f64, f64), r: f64) {
        let role = Role::severity(severity);
        let d = match severity {
            "critical" => poly(&[(x, y - r * 1.2), (x + r * 1.2, y), (x, y + r * 1.2), (x - r * 1.2, y)]),
            "major" => poly(&[(x, y - r * 1.1), (x + r * 1.1, y + r * 0.9), (x - r * 1.1, y + r * 0.9)]),
            "minor" => format!("M{} {}a{r} {r} 0 1 0 {d} 0a{r} {r} 0 1 0 -{d} 0Z", n(x - r), n(y), r = n(r), d = n(2.0 * r)),
            _ => {
                let (o, i) = (r * 0.9, r * 0.35);
                let outer = poly(&[(x - o, y - o), (x + o, y - o), (x + o, y + o), (x - o, y + o)]);
                // The hole runs the other way round.
                outer + &poly(&[(x - i, y - i), (x - i, y + i), (x + i, y + i), (x + i, y - i)])
            }
        };
        self.push(format_args!(
            "<path class=\"{} rim\" fill=\"{}\" stroke=\"{}\" stroke-width=\"1\" d=\"{d}\"/>",
            role.class(),
            role.light(),
            Role::Ground.light()
        ));
    }
}

/// A closed path through points.
pub(super) fn poly(points: &[(f64, f64)]) -> String {
    let mut d = String::new();
    for (i, (x, y)) in points.iter().enumerate() {
        let _ = write!(d, "{}{} {}", if i == 0 { 'M' } else { 'L' }, n(*x), n(*y));
    }
    d.push('Z');
    d
}

/// A rectangle as part of a path; many of them are one element.
pub(super) fn block(r: Rect) -> String {
    format!("M{} {}h{}v{}h{}z", n(r.x), n(r.y), n(r.w), n(r.h), n(-r.w))
}

/// Slanted lines through a rectangle, `step` apart, in line with those of its neighbours.
pub(super) fn slanted(r: Rect, step: f64, rising: bool) -> String {
    let mut d = String::new();
    // Rising lines keep x + y, falling ones x - y.
    let (low, high) = if rising { (r.x + r.y, r.x + r.w + r.y + r.h) } else { (r.x - r.y - r.h, r.x + r.w - r.y) };
    let mut c = (low / step).floor() * step + step;
    while c < high {
        let (x1, x2) = if rising {
            ((c - r.y - r.h).max(r.x), (c - r.y).min(r.x + r.w))
        } else {
            ((c + r.y).max(r.x), (c + r.y + r.h).min(r.x + r.w))
        };
        let y = |x: f64| if rising { c - x } else { x - c };
        if x2 - x1 > 0.2 {
            let _ = write!(d, "M{} {}L{} {}", n(x1), n(y(x1)), n(x2), n(y(x2)));
        }
        c += step;
    }
    d
}

/// Upright lines through a rectangle, in line with those of its neighbours.
pub(super) fn upright(r: Rect, step: f64) -> String {
    let mut d = String::new();
    let mut x = (r.x / step).floor() * step + step;
    while x < r.x + r.w - 0.2 {
        let _ = write!(d, "M{} {}v{}", n(x), n(r.y), n(r.h));
        x += step;
    }
    d
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn coordinates_are_rounded_to_a_tenth() {
        assert_eq!([0.04, -0.04, 1.25, -0.5, 12.0, -3.96].map(n), ["0", "0", "1.3", "-0.5", "12", "-4"]);
    }

    #[test]
    fn hostile_text_is_text() {
        let mut svg = Svg::new();
        svg.text(Role::Ink, (0.0, 0.0), 10, Anchor::Start, "</text><script>\"'&\u{1b}[31m\u{202e}");
        let out = svg.finish((10, 10));
        assert!(!out.contains("<script") && !out.contains(['\u{1b}', '\u{202e}']), "{out}");
    }

    #[test]
    fn hatching_stays_in_its_area() {
        let r = rect(10.0, 20.0, 30.0, 8.0);
        for d in [slanted(r, 4.0, true), slanted(r, 4.0, false), upright(r, 3.0)] {
            assert!(!d.is_empty());
        }
        for part in slanted(r, 4.0, true).split(['M', 'L']).filter(|p| !p.is_empty()) {
            let (x, y) = part.split_once(' ').unwrap();
            let (x, y): (f64, f64) = (x.parse().unwrap(), y.parse().unwrap());
            assert!((9.9..=40.1).contains(&x) && (19.9..=28.1).contains(&y), "{part}");
        }
    }
}
