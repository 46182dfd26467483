//! Figures: what a script in `book/figures` has measured, and whether it still stands for it.
//!
//! A script prints an object with `title`, `caption` (Markdown), `sources` (the files it depends on
//! beside itself), `machine`, `versions` (program → version), `results` (contestant → what it
//! computed), `latency` (whether times may be named), and at least one of
//! - `number`: `{"value": "12 times", "words": "…"}`,
//! - `plot`: `{"x": axis, "y": axis, "series": [{"name", "points": [[x, y], …], "drawn"}]}`, an axis
//!   being `{"label", "scale": "linear" | "log" | "percentile", "unit": "ns" | ""}`. `drawn` is `line`
//!   for a computed curve, `points` for measured points without a line between them; a series
//!   without it has both. `"compare": {"y", "label"}` draws a line across, to compare with,
//! - `bars`: `{"label", "scale": "linear" | "log", "bars": [{"name", "value", "text"}]}`,
//! - `table`: `{"columns": […], "rows": [[…], …]}`, all of them texts.
//!
//! The record adds `version`, `script` and the digest of every source.

mod parts;

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use serde_json::{Value, json};
use sha2::{Digest, Sha256};

pub use parts::{Axis, Bar, Bars, Compare, Drawn, Number, Plot, Scale, Series, Table};

/// Where figures and their scripts lie.
pub const FOLDER: &str = "book/figures";

/// A figure as it is shown.
#[derive(Debug, Clone, PartialEq)]
pub struct Figure {
    /// Its headline.
    pub title: String,
    /// What is to be seen, in Markdown.
    pub caption: String,
    /// The script that made it.
    pub script: String,
    /// The digest of the script and of every file it depends on, as they were then.
    pub sources: BTreeMap<String, String>,
    /// The class of machine.
    pub machine: String,
    /// What it was made with.
    pub versions: BTreeMap<String, String>,
    /// What each contestant computed.
    pub results: BTreeMap<String, String>,
    /// A number to remember.
    pub number: Option<Number>,
    /// Lines.
    pub plot: Option<Plot>,
    /// Bars.
    pub bars: Option<Bars>,
    /// A table.
    pub table: Option<Table>,
}

/// The record of the figure of this name.
pub fn record(root: &Path, name: &str) -> PathBuf {
    root.join(FOLDER).join(format!("{name}.json"))
}

/// The script of the figure of this name.
pub fn script(name: &str) -> String {
    format!("{FOLDER}/{name}.py")
}

/// The names of all figures: every JSON file in the folder.
pub fn names(root: &Path) -> Vec<String> {
    let files = std::fs::read_dir(root.join(FOLDER)).into_iter().flatten();
    let mut names: Vec<String> = files
        .filter_map(|file| file.ok()?.file_name().into_string().ok())
        .filter_map(|name| name.strip_suffix(".json").map(str::to_owned))
        .collect();
    names.sort();
    names
}

/// What a script printed as the record to keep.
///
/// # Errors
/// When it is no figure, or the contestants do not agree; the text says what to mend.
pub fn made(root: &Path, name: &str, printed: &str) -> Result<Value, String> {
    let mut document: Value = serde_json::from_str(printed)
        .map_err(|error| format!("{} printed no JSON: {error}", script(name)))?;
    let mut files = vec![script(name)];
    files.extend(parts::texts(&document["sources"], "sources")?);
    let mut sources = BTreeMap::new();
    for file in files {
        sources.insert(file.clone(), digest(root, &file)?);
    }
    document["version"] = json!(1);
    document["script"] = json!(script(name));
    document["sources"] = json!(sources);
    Figure::read(&document)?;
    Ok(document)
}

impl Figure {
    /// Reads a record.
    ///
    /// # Errors
    /// When something in it is missing or makes no sense.
    pub fn read(document: &Value) -> Result<Figure, String> {
        if document["version"] != 1 {
            return Err("`version` is not 1".to_owned());
        }
        let part = |name: &str| document.get(name).filter(|part| !part.is_null());
        let figure = Figure {
            title: parts::text(&document["title"], "title")?,
            caption: parts::text(&document["caption"], "caption")?,
            script: parts::text(&document["script"], "script")?,
            sources: parts::map(&document["sources"], "sources")?,
            machine: parts::text(&document["machine"], "machine")?,
            versions: parts::map(&document["versions"], "versions")?,
            results: parts::map(&document["results"], "results")?,
            number: part("number").map(Number::read).transpose()?,
            plot: part("plot").map(Plot::read).transpose()?,
            bars: part("bars").map(Bars::read).transpose()?,
            table: part("table").map(Table::read).transpose()?,
        };
        let shown = [
            figure.number.is_some(),
            figure.plot.is_some(),
            figure.bars.is_some(),
            figure.table.is_some(),
        ];
        if !shown.contains(&true) {
            return Err(
                "there is nothing to show: no `number`, `plot`, `bars` or `table`".to_owned(),
            );
        }
        figure.agreement()?;
        let words = format!("{} {}", figure.title, figure.caption);
        if document["latency"] != true
            && let Some(time) = time_in(&words)
        {
            return Err(format!(
                "title and caption name a time (`{time}`); another machine has another. Give the \
                 ratio, or set `latency` if the figure is about latencies"
            ));
        }
        Ok(figure)
    }

    /// All contestants have computed the same.
    fn agreement(&self) -> Result<(), String> {
        let mut results = self.results.iter();
        let Some((first, result)) = results.next() else {
            return Err("`results` names no contestant".to_owned());
        };
        match results.find(|(_, other)| *other != result) {
            None => Ok(()),
            Some((other, differs)) => Err(format!(
                "the contestants do not agree: {first} computed {result}, {other} computed {differs}"
            )),
        }
    }

    /// The first file that is not any more what the figure was made with.
    ///
    /// # Errors
    /// The text says which file it is.
    pub fn is_current(&self, root: &Path) -> Result<(), String> {
        for (file, known) in &self.sources {
            if digest(root, file)? != *known {
                return Err(format!("{file} has changed since the figure was made"));
            }
        }
        Ok(())
    }
}

/// What a file holds, whatever its line ends.
fn digest(root: &Path, file: &str) -> Result<String, String> {
    let text = std::fs::read_to_string(root.join(file))
        .map_err(|error| format!("{file} cannot be read: {error}"))?;
    let digest = Sha256::digest(text.replace("\r\n", "\n").as_bytes());
    let mut hex = String::with_capacity(64);
    for byte in digest {
        // Writing to a String cannot fail.
        let _ = write!(hex, "{byte:02x}");
    }
    Ok(hex)
}

/// A time that the words name, such as `12 ms`.
fn time_in(words: &str) -> Option<String> {
    const UNITS: [&str; 12] = [
        "ns",
        "µs",
        "us",
        "ms",
        "s",
        "sec",
        "second",
        "seconds",
        "millisecond",
        "milliseconds",
        "microseconds",
        "nanoseconds",
    ];
    let words: Vec<&str> = words.split_whitespace().collect();
    let clean = |word: &str| {
        word.trim_matches(|c: char| c.is_ascii_punctuation())
            .to_owned()
    };
    let is_number = |word: &str| word.starts_with(|c: char| c.is_ascii_digit());
    for (index, word) in words.iter().enumerate() {
        let word = clean(word);
        let digits = word.trim_start_matches(|c: char| c.is_ascii_digit() || c == '.');
        if is_number(&word) && UNITS.contains(&digits) {
            return Some(word);
        }
        let unit = words
            .get(index + 1)
            .map(|next| clean(next))
            .unwrap_or_default();
        if is_number(&word) && digits.is_empty() && UNITS.contains(&unit.as_str()) {
            return Some(format!("{word} {unit}"));
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    fn document() -> Value {
        json!({
            "version": 1, "title": "Two ways", "caption": "The second takes 12 times as long.",
            "script": "book/figures/two.py", "sources": {}, "machine": "2 processors",
            "versions": { "Python": "3.11" }, "results": { "one": "7", "two": "7" },
            "number": { "value": "12 times", "words": "as long" },
        })
    }

    #[test]
    fn contestants_have_to_agree() {
        let mut document = document();
        assert!(Figure::read(&document).is_ok());
        document["results"]["two"] = json!("8");
        let error = Figure::read(&document).unwrap_err();
        assert!(error.contains("one computed 7, two computed 8"), "{error}");
        document["results"] = json!({});
        assert!(
            Figure::read(&document)
                .unwrap_err()
                .contains("no contestant")
        );
    }

    #[test]
    fn a_caption_names_ratios_and_times_only_of_latencies() {
        for (words, time) in [
            ("It takes 12 ms.", Some("12 ms")),
            ("In 3s all is done", Some("3s")),
            ("It takes 0.4 seconds", Some("0.4 seconds")),
            ("12 times as long, on 2 machines", None),
            ("500 000 users and 3 states", None),
        ] {
            assert_eq!(time_in(words).as_deref(), time, "{words}");
        }
        let mut document = document();
        document["caption"] = json!("It takes 12 ms.");
        assert!(Figure::read(&document).unwrap_err().contains("12 ms"));
        document["latency"] = json!(true);
        assert!(Figure::read(&document).is_ok());
    }

    #[test]
    fn what_is_missing_is_named() {
        for key in ["title", "machine", "versions", "results", "script"] {
            let mut document = document();
            document[key] = Value::Null;
            let error = Figure::read(&document).unwrap_err();
            assert!(error.contains(key), "{error}");
        }
        let mut nothing = document();
        nothing["number"] = Value::Null;
        assert!(
            Figure::read(&nothing)
                .unwrap_err()
                .contains("nothing to show")
        );
    }
}
