//! The facts of an exercise in its `Cargo.toml`, read with errors that say
//! which key of which file is wrong and what is allowed there.

use std::fs;
use std::path::Path;

use toml::{Table, Value};

use crate::exercise::{Kind, Starts};
use crate::own;

/// What an exercise's manifest says.
#[derive(Debug, Clone)]
pub(crate) struct Facts {
    pub name: String,
    pub title: String,
    pub kind: Kind,
    pub starts: Starts,
    pub page: String,
    pub needs: Vec<String>,
    pub minutes: u16,
    pub hints: Vec<String>,
    pub aliases: Vec<String>,
    pub forbid: Vec<String>,
    pub require: Vec<String>,
    pub checkpoint: bool,
    pub edit: Option<String>,
}

const KEYS: [&str; 12] = [
    "title",
    "kind",
    "starts",
    "page",
    "needs",
    "minutes",
    "hints",
    "aliases",
    "forbid",
    "require",
    "checkpoint",
    "edit",
];

/// Reads a TOML file. An error names the file, and the line where it is broken.
pub(crate) fn read_toml(path: &Path, shown: &str) -> Result<Table, String> {
    let bytes = fs::read(path).map_err(|e| format!("{shown} cannot be read: {e}"))?;
    let text = String::from_utf8(bytes).map_err(|_| format!("{shown} is not UTF-8 text"))?;
    parse_toml(&text, shown)
}

/// Parses TOML text that stands in the file `shown`.
pub(crate) fn parse_toml(text: &str, shown: &str) -> Result<Table, String> {
    text.parse::<Table>().map_err(|error| {
        let line = error
            .span()
            .map(|span| crate::text::line_of(text, span.start.min(text.len())));
        let place = line.map(|l| format!(", line {l}")).unwrap_or_default();
        format!("{shown}{place}: {}", error.message())
    })
}

/// The facts of a parsed manifest; `shown` is the file's name in messages.
pub(crate) fn facts(manifest: &Table, shown: &str) -> Result<Facts, String> {
    let name = manifest
        .get("package")
        .and_then(|p| p.get("name"))
        .and_then(Value::as_str)
        .ok_or_else(|| format!("{shown}: `name` is missing in [package]"))?
        .to_owned();
    let table = manifest
        .get("package")
        .and_then(|p| p.get("metadata"))
        .and_then(|m| m.get("exercise"))
        .and_then(Value::as_table)
        .ok_or_else(|| format!("{shown}: the table [package.metadata.exercise] is missing"))?;
    let keys = Keys { table, shown };
    keys.refuse_unknown()?;
    let kind = keys.kind()?;
    Ok(Facts {
        name,
        title: keys.text("title")?,
        kind,
        starts: keys.starts()?,
        page: keys.text("page")?,
        needs: keys.texts("needs", false)?,
        minutes: keys.minutes()?,
        hints: keys.texts("hints", true)?,
        aliases: keys.texts("aliases", false)?,
        forbid: keys.texts("forbid", false)?,
        require: keys.texts("require", false)?,
        checkpoint: keys.truth("checkpoint")?,
        edit: keys.edit(kind)?,
    })
}

struct Keys<'a> {
    table: &'a Table,
    shown: &'a str,
}

impl Keys<'_> {
    fn wrong(&self, key: &str, what: &str) -> String {
        format!(
            "{}: `{key}` in [package.metadata.exercise] {what}",
            self.shown
        )
    }

    fn refuse_unknown(&self) -> Result<(), String> {
        match self.table.keys().find(|k| !KEYS.contains(&k.as_str())) {
            None => Ok(()),
            Some(key) => Err(self.wrong(
                key,
                &format!("is not a known key; known are {}", KEYS.join(", ")),
            )),
        }
    }

    fn text(&self, key: &str) -> Result<String, String> {
        match self.table.get(key) {
            Some(Value::String(text)) if !text.trim().is_empty() => Ok(text.clone()),
            Some(_) => Err(self.wrong(key, "must be a text that is not empty")),
            None => Err(self.wrong(key, "is missing")),
        }
    }

    fn texts(&self, key: &str, needed: bool) -> Result<Vec<String>, String> {
        let wrong = || self.wrong(key, "must be a list of texts, none of them empty");
        let Some(value) = self.table.get(key) else {
            return if needed {
                Err(self.wrong(key, "is missing"))
            } else {
                Ok(Vec::new())
            };
        };
        let list = value.as_array().ok_or_else(wrong)?;
        if needed && list.is_empty() {
            return Err(self.wrong(key, "must hold at least one text"));
        }
        list.iter()
            .map(|item| match item.as_str() {
                Some(text) if !text.trim().is_empty() => Ok(text.to_owned()),
                _ => Err(wrong()),
            })
            .collect()
    }

    fn truth(&self, key: &str) -> Result<bool, String> {
        match self.table.get(key) {
            None => Ok(false),
            Some(Value::Boolean(value)) => Ok(*value),
            Some(_) => Err(self.wrong(key, "must be true or false")),
        }
    }

    fn edit(&self, kind: Kind) -> Result<Option<String>, String> {
        if !self.table.contains_key("edit") {
            return Ok(None);
        }
        let file = self.text("edit")?;
        if kind != Kind::Python {
            return Err(self.wrong("edit", "is for exercises of the kind python"));
        }
        match own::is_python_side(&file) {
            true => Ok(Some(file)),
            false => Err(self.wrong(
                "edit",
                &format!(
                    "must name a file in python/ that ends in {}",
                    own::PYTHON_SIDE.join(", ")
                ),
            )),
        }
    }

    fn minutes(&self) -> Result<u16, String> {
        match self.table.get("minutes") {
            None => Err(self.wrong("minutes", "is missing")),
            Some(value) => value
                .as_integer()
                .and_then(|m| u16::try_from(m).ok())
                .filter(|m| (1..=240).contains(m))
                .ok_or_else(|| self.wrong("minutes", "must be a whole number from 1 to 240")),
        }
    }

    fn kind(&self) -> Result<Kind, String> {
        let word = self.text("kind")?;
        Kind::ALL
            .into_iter()
            .find(|k| k.word() == word)
            .ok_or_else(|| {
                let allowed: Vec<&str> = Kind::ALL.iter().map(|k| k.word()).collect();
                self.wrong(
                    "kind",
                    &format!("is \"{word}\"; allowed are {}", allowed.join(", ")),
                )
            })
    }

    fn starts(&self) -> Result<Starts, String> {
        let wrong = || {
            self.wrong(
                "starts",
                "must be an error code such as \"E0382\", a list of them, \"tests fail\", \"panics\" or \"passes\"",
            )
        };
        match self.table.get("starts") {
            None => Err(self.wrong("starts", "is missing")),
            Some(Value::String(text)) => match text.as_str() {
                "tests fail" => Ok(Starts::TestsFail),
                "panics" => Ok(Starts::Panics),
                "passes" => Ok(Starts::Passes),
                code if is_code(code) => Ok(Starts::Codes(vec![code.to_owned()])),
                _ => Err(wrong()),
            },
            Some(Value::Array(list)) if !list.is_empty() => list
                .iter()
                .map(|v| v.as_str().filter(|c| is_code(c)).map(str::to_owned))
                .collect::<Option<Vec<String>>>()
                .map(Starts::Codes)
                .ok_or_else(wrong),
            Some(_) => Err(wrong()),
        }
    }
}

/// Whether this is an error code (`E0382`) or the name of a lint that can be an error
/// (`overflowing_literals`).
pub fn is_code(text: &str) -> bool {
    let numbered =
        text.len() == 5 && text.starts_with('E') && text[1..].chars().all(|c| c.is_ascii_digit());
    let lint = text.contains('_') && text.chars().all(|c| c.is_ascii_lowercase() || c == '_');
    numbered || lint
}

#[cfg(test)]
mod tests {
    use super::*;

    const GOOD: &str = "[package]\nname = \"a\"\n[package.metadata.exercise]\ntitle = \"T\"\n\
        kind = \"refuse\"\nstarts = [\"E0382\", \"E0499\"]\npage = \"p/q\"\nminutes = 5\nhints = [\"h\"]\n";

    fn read(text: &str) -> Result<Facts, String> {
        facts(&parse_toml(text, "x/Cargo.toml")?, "x/Cargo.toml")
    }

    #[test]
    fn a_full_manifest_is_read() {
        let facts = read(GOOD).unwrap();
        assert_eq!(facts.kind, Kind::Refuse);
        assert_eq!(
            facts.starts,
            Starts::Codes(vec!["E0382".to_owned(), "E0499".to_owned()])
        );
        assert!(!facts.checkpoint);
    }

    #[test]
    fn each_mistake_names_its_key_and_what_is_allowed() {
        for (from, to, said) in [
            ("\"refuse\"", "\"magic\"", "allowed are fix-compile"),
            ("minutes = 5", "minutes = 0", "from 1 to 240"),
            ("title", "titel", "`titel`"),
            ("[\"h\"]", "[]", "`hints`"),
            ("[\"E0382\", \"E0499\"]", "\"E38\"", "`starts`"),
            ("page = \"p/q\"\n", "", "`page`"),
        ] {
            let error = read(&GOOD.replace(from, to)).unwrap_err();
            assert!(error.contains(said), "{error}");
            assert!(error.starts_with("x/Cargo.toml"), "{error}");
        }
    }

    #[test]
    fn broken_toml_names_its_line() {
        let error = read("[package]\nname = \n").unwrap_err();
        assert!(error.starts_with("x/Cargo.toml, line 2"), "{error}");
    }
}
