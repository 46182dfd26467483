//! The page with the results: one file, which asks nothing of anybody.

use std::env::consts::{ARCH, OS};
use std::fs;
use std::path::{Path, PathBuf};

use super::workshop::{Measured, Workshop};
use crate::failure::{Context, Failure};

/// Writes it, and returns where it lies.
pub(super) fn write(workshop: &Workshop, path: &Path) -> Result<PathBuf, Failure> {
    let wheel = workshop.wheel.as_deref().unwrap_or(Path::new(""));
    let size = fs::metadata(wheel).map_or(0, |facts| facts.len().div_ceil(1024));
    let tested = fs::read_to_string(workshop.fresh().join("tested")).unwrap_or_default();
    let facts = [
        ("Wheel", Workshop::name(wheel)),
        ("Size", format!("{size} KiB")),
        ("Python", workshop.python.version_text()),
        ("System", format!("{OS}, {ARCH}")),
        (
            "Tests of the installed package",
            tested.lines().last().unwrap_or_default().to_owned(),
        ),
    ];
    fs::write(path, html(&facts, &workshop.measured))
        .context(format_args!("{} cannot be written", path.display()))?;
    Ok(path.to_owned())
}

fn html(facts: &[(&str, String)], measured: &[Measured]) -> String {
    let facts: String = facts
        .iter()
        .map(|(name, value)| {
            format!(
                "<tr><th scope=\"row\">{}</th><td>{}</td></tr>\n",
                escaped(name),
                escaped(value)
            )
        })
        .collect();
    let largest = measured.iter().map(|one| one.ratio).fold(1.0, f64::max);
    let rows: String = measured
        .iter()
        .map(|one| {
            // The bar repeats the number beside it, so nobody has to read it.
            format!(
                "<tr><th scope=\"row\">{}</th><td class=\"number\">{}</td>\
                 <td aria-hidden=\"true\"><span class=\"bar\" style=\"width: {:.1}%\"></span></td></tr>\n",
                escaped(&one.title),
                one.shown(),
                one.ratio / largest * 100.0
            )
        })
        .collect();
    PAGE.replace("{facts}", &facts).replace("{rows}", &rows)
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
        .replace('"', "&quot;")
}

const PAGE: &str = include_str!("page.html");

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_page_holds_all_and_asks_nobody() {
        let measured = [Measured {
            title: String::from("Sums <by key>"),
            ratio: 26.4,
        }];
        let page = html(&[("Wheel", String::from("moult_engine.whl"))], &measured);
        assert!(page.contains("Sums &lt;by key&gt;</th><td class=\"number\">26</td>"));
        assert!(page.contains("moult_engine.whl"));
        assert!(!page.contains("{facts}") && !page.contains("{rows}"));
        assert!(!page.contains("http") && !page.contains("<script"));
    }
}
