//! Bars below each other, each with its name above and its length in words behind it.

use std::fmt::Write as _;

use super::scale::Ruler;
use crate::figures::{Axis, Bars, Scale};
use crate::render::html::escape;

/// The longest bar, in percent of the width: behind it is room for its words, on a phone too.
const LONGEST: f64 = 70.0;
const STEP: f64 = 52.0;

/// The drawing, and below it what the length of a bar is: text in a drawing cannot wrap.
pub(super) fn drawing(title: &str, bars: &Bars) -> String {
    let axis = Axis {
        label: bars.label.clone(),
        scale: bars.scale,
        unit: String::new(),
    };
    let ruler = Ruler::new(&axis, bars.bars.iter().map(|bar| bar.value));
    let height = STEP * bars.bars.len() as f64;
    let said: Vec<String> = bars
        .bars
        .iter()
        .map(|bar| format!("{}: {}", bar.name, bar.text))
        .collect();
    let mut out = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" class=\"plot bars\" \
         width=\"100%\" height=\"{height}\"><title>{}</title><desc>{}. {}.</desc>",
        escape(title),
        escape(&bars.label),
        escape(&said.join("; "))
    );
    for (index, bar) in bars.bars.iter().enumerate() {
        let top = STEP * index as f64;
        // A bar that ends where the axis begins is still to be seen.
        let length = (ruler.place(bar.value) * LONGEST).max(0.5);
        // Writing to a String cannot fail.
        let _ = write!(
            out,
            "<text class=\"entry\" x=\"0\" y=\"{:.1}\">{}</text>\
             <rect class=\"bar\" x=\"0\" y=\"{:.1}\" width=\"{length:.1}%\" height=\"18\"/>\
             <text x=\"{length:.1}%\" dx=\"8\" y=\"{:.1}\">{}</text>",
            top + 16.0,
            escape(&bar.name),
            top + 24.0,
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
        "</svg><p class=\"scale\">{}{stretched}</p>",
        escape(&bars.label)
    );
    out
}
