//! The picture of names and objects: names at the left, objects in columns by how far they are from
//! a name, each drawn once. Every reference also has its number, so the arrows only repeat it.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use ::trace::{Named, Object, Reference, Step};

use crate::render::html::escape;

/// Sizes in the drawing's own units; a letter of the fixed-width font is 0.602 em wide.
const LETTER: f64 = 8.43;
const ROW: f64 = 26.0;
const PAD: f64 = 10.0;
const GAP: f64 = 16.0;
const BETWEEN: f64 = 64.0;
/// A text in a row is cut at this many letters.
const LONGEST: usize = 26;

struct Box {
    head: String,
    rows: Vec<(String, Option<usize>)>,
    column: usize,
    x: f64,
    y: f64,
    width: f64,
    /// The number of the object; `None` for a frame.
    number: Option<usize>,
}

impl Box {
    fn height(&self) -> f64 {
        let head = if self.head.is_empty() { 0.0 } else { 1.0 };
        ROW * (head + self.rows.len() as f64)
    }

    /// The middle of a row.
    fn row_y(&self, row: usize) -> f64 {
        let head = if self.head.is_empty() { 0.0 } else { 1.0 };
        self.y + ROW * (head + row as f64 + 0.5)
    }
}

/// The drawing of a step.
pub(super) fn svg(step: &Step, title: &str, words: &str) -> String {
    let mut boxes = boxes(step);
    let (width, height) = place(&mut boxes);
    let mut out = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" width=\"{width:.0}\" \
         height=\"{height:.0}\" viewBox=\"0 0 {width:.0} {height:.0}\"><title>{}</title><desc>{}</desc>",
        escape(title),
        escape(words.trim_end())
    );
    for one in &boxes {
        draw(&mut out, one);
    }
    for one in &boxes {
        for (row, (_, to)) in one.rows.iter().enumerate() {
            let target = to.and_then(|to| boxes.iter().find(|other| other.number == Some(to)));
            // A reference back is told by its number alone: an arrow would cross everything.
            if let Some(target) = target.filter(|target| target.column > one.column) {
                arrow(&mut out, one, row, target);
            }
        }
    }
    out.push_str("</svg>");
    out
}

fn boxes(step: &Step) -> Vec<Box> {
    let several = step.frames.iter().filter(|f| !f.names.is_empty()).count() > 1;
    let mut found: Vec<Box> = Vec::new();
    for frame in step.frames.iter().filter(|frame| !frame.names.is_empty()) {
        let head = if several {
            frame.function.clone()
        } else {
            String::new()
        };
        let rows = frame.names.iter().map(|named| row(named, " = ")).collect();
        found.push(Box::new(head, rows, 0, None));
    }
    for (number, column) in columns(step) {
        let Some(object) = step.object(number) else {
            continue;
        };
        let mut rows: Vec<(String, Option<usize>)> =
            object.parts.iter().map(|part| row(part, " ")).collect();
        if object.parts_left_out > 0 {
            rows.push((format!("… {} more", object.parts_left_out), None));
        }
        found.push(Box::new(head(object), rows, column, Some(number)));
    }
    found
}

impl Box {
    fn new(
        head: String,
        rows: Vec<(String, Option<usize>)>,
        column: usize,
        number: Option<usize>,
    ) -> Box {
        let texts = rows.iter().map(|(text, _)| text.chars().count());
        let longest = texts.chain([head.chars().count(), 4]).max().unwrap_or(4);
        Box {
            head,
            rows,
            column,
            x: 0.0,
            y: 0.0,
            width: longest as f64 * LETTER + 2.0 * PAD,
            number,
        }
    }
}

fn head(object: &Object) -> String {
    let count = match object.references {
        Some(count) => format!(" ×{count}"),
        None => String::new(),
    };
    cut(&format!("#{} {}{count}", object.number, object.kind))
}

fn row(named: &Named, joint: &str) -> (String, Option<usize>) {
    let joint = if named.name.is_empty() { "" } else { joint };
    match &named.to {
        Reference::Object(number) => (cut(&format!("{} → #{number}", named.name)), Some(*number)),
        Reference::Text(text) => (cut(&format!("{}{joint}{text}", named.name)), None),
    }
}

fn cut(text: &str) -> String {
    match text.char_indices().nth(LONGEST) {
        Some((end, _)) => format!("{}…", &text[..end]),
        None => text.to_owned(),
    }
}

/// How far each object is from a name, those nearest first.
fn columns(step: &Step) -> Vec<(usize, usize)> {
    let mut known: BTreeMap<usize, usize> = BTreeMap::new();
    let mut order = Vec::new();
    let names = step.frames.iter().flat_map(|frame| &frame.names);
    let mut next: Vec<usize> = names.filter_map(|named| number(&named.to)).collect();
    let mut column = 1;
    while !next.is_empty() {
        let mut after = Vec::new();
        for number_here in next {
            if known.contains_key(&number_here) {
                continue;
            }
            known.insert(number_here, column);
            order.push((number_here, column));
            let parts = step.object(number_here).into_iter().flat_map(|o| &o.parts);
            after.extend(parts.filter_map(|part| number(&part.to)));
        }
        next = after;
        column += 1;
    }
    order
}

fn number(to: &Reference) -> Option<usize> {
    match to {
        Reference::Object(number) => Some(*number),
        Reference::Text(_) => None,
    }
}

/// Gives every box its place, and says how large the drawing is.
fn place(boxes: &mut [Box]) -> (f64, f64) {
    let last = boxes.iter().map(|one| one.column).max().unwrap_or(0);
    let (mut x, mut tallest) = (1.0, 0.0_f64);
    for column in 0..=last {
        let mut y = 1.0;
        let mut widest = 0.0_f64;
        for one in boxes.iter_mut().filter(|one| one.column == column) {
            (one.x, one.y) = (x, y);
            y += one.height() + GAP;
            widest = widest.max(one.width);
        }
        for one in boxes.iter_mut().filter(|one| one.column == column) {
            one.width = widest;
        }
        tallest = tallest.max(y - GAP);
        x += widest + BETWEEN;
    }
    (x - BETWEEN + 1.0, tallest + 1.0)
}

fn draw(out: &mut String, one: &Box) {
    let class = if one.number.is_some() {
        "object"
    } else {
        "names"
    };
    let (x, y, width, height) = (one.x, one.y, one.width, one.height());
    // Writing to a String cannot fail.
    let _ = write!(
        out,
        "<rect class=\"{class}\" x=\"{x:.1}\" y=\"{y:.1}\" width=\"{width:.1}\" height=\"{height:.1}\" \
         rx=\"5\"/>"
    );
    let mut top = y;
    if !one.head.is_empty() {
        text(out, "head", x, top, &one.head);
        top += ROW;
        let _ = write!(
            out,
            "<path class=\"rule\" d=\"M{x:.1} {top:.1}h{width:.1}\"/>"
        );
    }
    for (words, _) in &one.rows {
        text(out, "row", x, top, words);
        top += ROW;
    }
}

fn text(out: &mut String, class: &str, x: f64, top: f64, words: &str) {
    let _ = write!(
        out,
        "<text class=\"{class}\" x=\"{:.1}\" y=\"{:.1}\">{}</text>",
        x + PAD,
        top + ROW * 0.69,
        escape(words)
    );
}

fn arrow(out: &mut String, from: &Box, row: usize, to: &Box) {
    let (start, end) = (from.x + from.width, to.x);
    let (above, below) = (from.row_y(row), to.y + ROW / 2.0);
    let bend = (end - start) / 2.0;
    let _ = write!(
        out,
        "<path class=\"arrow\" d=\"M{start:.1} {above:.1}C{:.1} {above:.1} {:.1} {below:.1} {:.1} \
         {below:.1}\"/><path class=\"tip\" d=\"M{end:.1} {below:.1}l-9 -5v10z\"/>",
        start + bend,
        end - bend,
        end - 8.0
    );
}
