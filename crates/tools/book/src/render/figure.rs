//! A figure: its drawing, its numbers, and how it was made.

mod bars;
mod plot;
mod scale;

use std::fmt::Write as _;

use super::html::{escape, inline_markdown};
use super::{Fault, Scene};
use crate::figures::{self, Figure, Table};
use crate::text::did_you_mean;

pub(super) fn render(scene: &Scene<'_>, name: &str) -> Result<String, Fault> {
    let root = scene.book.root();
    let file = figures::record(root, name);
    let known = figures::names(root);
    if !known.iter().any(|other| other == name) {
        return Err(Fault::new(
            format!("there is no figure `{name}`"),
            match root.join(figures::script(name)).is_file() {
                true => format!("`cargo course measure {name}` makes it"),
                false => did_you_mean(name, known.iter().map(String::as_str)),
            },
        ));
    }
    let shown = scene.shown(&file);
    let anew = format!("`cargo course measure {name}` makes it anew");
    let text = scene.read(&file, &anew)?;
    let figure = serde_json::from_str(&text)
        .map_err(|error| error.to_string())
        .and_then(|document| Figure::read(&document))
        .map_err(|why| Fault::new(format!("{shown}: {why}"), anew.as_str()))?;
    figure
        .is_current(root)
        .map_err(|why| Fault::new(format!("{shown} is out of date: {why}"), anew.as_str()))?;
    Ok(html(name, &figure))
}

fn html(name: &str, figure: &Figure) -> String {
    let mut out = format!(
        "<figure class=\"measured\"><figcaption class=\"title\">{}</figcaption>",
        inline_markdown(&figure.title)
    );
    if let Some(number) = &figure.number {
        let _ = write!(
            out,
            "<p class=\"number\"><strong>{}</strong> {}</p>",
            escape(&number.value),
            inline_markdown(&number.words)
        );
    }
    let drawing = match (&figure.plot, &figure.bars) {
        (Some(plot), _) => Some((plot::svg(&figure.title, plot), Some(plot::numbers(plot)))),
        (None, Some(bars)) => Some((bars::drawing(&figure.title, bars), None)),
        (None, None) => None,
    };
    if let Some((svg, _)) = &drawing {
        let _ = write!(
            out,
            "<div class=\"drawing\" role=\"region\" tabindex=\"0\" aria-label=\"Drawing: {}\">{svg}</div>",
            escape(&figure.title)
        );
    }
    let _ = write!(
        out,
        "<p class=\"says\">{}</p>",
        inline_markdown(&figure.caption)
    );
    if let Some(own) = &figure.table {
        out.push_str(&table(own, &figure.title));
    }
    if let Some((_, Some(numbers))) = &drawing {
        let _ = write!(
            out,
            "<details><summary>The numbers of the drawing</summary>{}</details>",
            table(numbers, &format!("The numbers of: {}", figure.title))
        );
    }
    let versions: Vec<String> = figure
        .versions
        .iter()
        .map(|(program, version)| format!("{program} {version}"))
        .collect();
    let _ = write!(
        out,
        "<p class=\"made\">Made by <code class=\"nohighlight\">{}</code> on {}, with {}. All of them \
         computed the same result. <code class=\"nohighlight\">cargo course measure {}</code> makes it \
         anew on your machine.</p></figure>",
        escape(&figure.script),
        escape(&figure.machine),
        escape(&versions.join(", ")),
        escape(name)
    );
    out
}

fn table(table: &Table, title: &str) -> String {
    let head: String = table
        .columns
        .iter()
        .map(|column| match column.is_empty() {
            true => "<td></td>".to_owned(),
            false => format!("<th scope=\"col\">{}</th>", escape(column)),
        })
        .collect();
    let mut rows = String::new();
    for row in &table.rows {
        rows.push_str("<tr>");
        for (index, cell) in row.iter().enumerate() {
            let cell = escape(cell);
            rows.push_str(&match index {
                0 => format!("<th scope=\"row\">{cell}</th>"),
                _ => format!("<td>{cell}</td>"),
            });
        }
        rows.push_str("</tr>");
    }
    let title = escape(title);
    // A wide table scrolls by itself, by keyboard too.
    format!(
        "<div class=\"numbers\" role=\"region\" tabindex=\"0\" aria-label=\"Table: {title}\"><table>\
         <caption class=\"aloud\">{title}</caption><thead><tr>{head}</tr></thead>\
         <tbody>{rows}</tbody></table></div>"
    )
}

#[cfg(test)]
mod tests;
