//! Bars below each other, each with its name above and its length in words behind it.

use std::fmt::Write as _;

use super::scale::Ruler;
use crate::figures::{Axis, Bars, Scale};
use crate::render::html::escape;

const WIDTH: f64 = 720.0;
/// Room behind the longest bar for its words.
const BEHIND: f64 = 150.0;
const STEP: f64 = 52.0;

/// The drawing.
pub(super) fn svg(title: &str, bars: &Bars) -> String {
    let axis = Axis {
        label: bars.label.clone(),
        scale: bars.scale,
        unit: String::new(),
    };
    let ruler = Ruler::new(&axis, bars.bars.iter().map(|bar| bar.value));
    let height = STEP * bars.bars.len() as f64 + 30.0;
    let said: Vec<String> = bars
        .bars
        .iter()
        .map(|bar| format!("{}: {}", bar.name, bar.text))
        .collect();
    let mut out = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" class=\"plot\" width=\"{WIDTH}\" \
         height=\"{height}\" viewBox=\"0 0 {WIDTH} {height}\"><title>{}</title><desc>{}. {}.</desc>",
        escape(title),
        escape(&bars.label),
        escape(&said.join("; "))
    );
    for (index, bar) in bars.bars.iter().enumerate() {
        let top = STEP * index as f64;
        // A bar that ends where the axis begins is still to be seen.
        let length = (ruler.place(bar.value) * (WIDTH - BEHIND)).max(2.0);
        // Writing to a String cannot fail.
        let _ = write!(
            out,
            "<text class=\"entry\" x=\"0\" y=\"{:.1}\">{}</text>\
             <rect class=\"bar\" x=\"0\" y=\"{:.1}\" width=\"{length:.1}\" height=\"18\"/>\
             <text x=\"{:.1}\" y=\"{:.1}\">{}</text>",
            top + 16.0,
            escape(&bar.name),
            top + 24.0,
            length + 8.0,
            top + 38.0,
            escape(&bar.text)
        );
    }
    let stretched = match bars.scale {
        Scale::Log => ", each power of ten the same length",
        _ => "",
    };
    let _ = write!(
        out,
        "<text class=\"label\" x=\"0\" y=\"{:.1}\">{}{stretched}</text></svg>",
        height - 8.0,
        escape(&bars.label)
    );
    out
}
