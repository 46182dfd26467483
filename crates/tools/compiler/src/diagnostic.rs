use serde_json::{Map, Value, json};

/// Errors to which the compiler gives no code, by their message, and the names by which programs
/// declare them and cards explain them.
pub const NAMES: [(&str, &str); 1] = [(
    "lifetime may not live long enough",
    "lifetime_may_not_live_long_enough",
)];

/// One message of the compiler.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Diagnostic {
    /// An error code (`E0382`), a lint (`unused_variables`, `clippy::needless_return`), or one of
    /// the [`NAMES`] for errors that have no code.
    pub code: Option<String>,
    /// How serious it is.
    pub level: Level,
    /// The headline.
    pub message: String,
    /// The whole message as the compiler shows it in a terminal; may hold colours.
    pub rendered: Option<String>,
    /// The places it speaks of.
    pub spans: Vec<Span>,
    /// Notes and helps that belong to it.
    pub children: Vec<Diagnostic>,
}

/// How serious a message is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Level {
    /// The program is refused.
    Error,
    /// The program is accepted with a remark.
    Warning,
    /// A fact.
    Note,
    /// A proposal.
    Help,
    /// A remark after the errors, such as how to learn more.
    FailureNote,
}

/// A place in a source file. Lines and columns count from 1; columns count characters.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Span {
    /// The file as the compiler names it; `<anon>` for text that came without a file.
    pub file: String,
    /// First line.
    pub line_start: usize,
    /// Last line.
    pub line_end: usize,
    /// First column.
    pub column_start: usize,
    /// The column after the last.
    pub column_end: usize,
    /// Whether the message is about this place, rather than mentioning it.
    pub is_primary: bool,
    /// What the message says at this place.
    pub label: Option<String>,
    /// The source lines.
    pub text: Vec<String>,
    /// What the compiler would write here instead.
    pub replacement: Option<String>,
    /// The place that called the macro this place comes from.
    pub called_from: Option<Box<Span>>,
}

impl Level {
    /// The compiler's word for it.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Error => "error",
            Self::Warning => "warning",
            Self::Note => "note",
            Self::Help => "help",
            Self::FailureNote => "failure-note",
        }
    }

    fn from_name(name: &str) -> Self {
        match name {
            "warning" => Self::Warning,
            "note" => Self::Note,
            "help" => Self::Help,
            "failure-note" => Self::FailureNote,
            // "error: internal compiler error" included
            _ => Self::Error,
        }
    }
}

impl Diagnostic {
    /// Reads a line of `rustc --error-format=json`, or an entry of Cargo's
    /// `--message-format=json` with the reason `compiler-message`, or what
    /// [`Diagnostic::to_json`] wrote. `None` when it is something else, such as an artifact.
    #[must_use]
    pub fn from_json(value: &Value) -> Option<Self> {
        if let Some(reason) = value.get("reason").and_then(Value::as_str) {
            return match reason {
                "compiler-message" => Self::from_json(value.get("message")?),
                _ => None,
            };
        }
        let kind = value.get("$message_type").and_then(Value::as_str);
        if kind.is_some_and(|kind| kind != "diagnostic") {
            return None;
        }
        let code = &value["code"];
        let message = text(&value["message"])?;
        let named = || NAMES.iter().find(|(error, _)| *error == message);
        let list = |name: &str| value[name].as_array().map_or(&[][..], Vec::as_slice);
        Some(Self {
            code: text(&code["code"])
                .or_else(|| text(code))
                .or_else(|| named().map(|(_, name)| (*name).to_owned())),
            level: Level::from_name(value["level"].as_str()?),
            message,
            rendered: text(&value["rendered"]),
            spans: list("spans").iter().filter_map(Span::from_json).collect(),
            children: list("children")
                .iter()
                .filter_map(Self::from_json)
                .collect(),
        })
    }

    /// The same as data, in the compiler's own names.
    #[must_use]
    pub fn to_json(&self) -> Value {
        json!({
            "code": self.code,
            "level": self.level.name(),
            "message": self.message,
            "rendered": self.rendered,
            "spans": self.spans.iter().map(Span::to_json).collect::<Vec<_>>(),
            "children": self.children.iter().map(Self::to_json).collect::<Vec<_>>(),
        })
    }

    /// Whether it makes the compiler refuse the program.
    #[must_use]
    pub fn is_error(&self) -> bool {
        self.level == Level::Error
    }

    /// Whether it only counts the errors before it.
    #[must_use]
    pub fn is_summary(&self) -> bool {
        self.code.is_none()
            && self.spans.is_empty()
            && (self.level == Level::FailureNote
                || self.message.starts_with("aborting due to ")
                || self.message.ends_with(" warning emitted")
                || self.message.ends_with(" warnings emitted"))
    }

    /// The place the message is about.
    #[must_use]
    pub fn primary(&self) -> Option<&Span> {
        self.spans.iter().find(|span| span.is_primary)
    }

    /// The line the message is about.
    #[must_use]
    pub fn line(&self) -> Option<usize> {
        self.primary().map(|span| span.line_start)
    }

    /// The line of `file` the message is about: for a message inside a macro, the line that
    /// called it.
    #[must_use]
    pub fn line_in(&self, file: &str) -> Option<usize> {
        let mut span = self.primary();
        while let Some(here) = span {
            if here.file == file {
                return Some(here.line_start);
            }
            span = here.called_from.as_deref();
        }
        None
    }
}

impl Span {
    fn from_json(value: &Value) -> Option<Self> {
        let number = |name: &str| usize::try_from(value[name].as_u64()?).ok();
        Some(Self {
            file: text(&value["file_name"])?,
            line_start: number("line_start")?,
            line_end: number("line_end")?,
            column_start: number("column_start")?,
            column_end: number("column_end")?,
            is_primary: value["is_primary"].as_bool().unwrap_or(false),
            label: text(&value["label"]),
            text: value["text"]
                .as_array()
                .map_or(&[][..], Vec::as_slice)
                .iter()
                .filter_map(|line| text(&line["text"]))
                .collect(),
            replacement: text(&value["suggested_replacement"]),
            called_from: value["expansion"]
                .get("span")
                .and_then(Self::from_json)
                .map(Box::new),
        })
    }

    fn to_json(&self) -> Value {
        let mut value = Map::new();
        value.insert("file_name".into(), json!(self.file));
        value.insert("line_start".into(), json!(self.line_start));
        value.insert("line_end".into(), json!(self.line_end));
        value.insert("column_start".into(), json!(self.column_start));
        value.insert("column_end".into(), json!(self.column_end));
        value.insert("is_primary".into(), json!(self.is_primary));
        value.insert("label".into(), json!(self.label));
        let lines: Vec<Value> = self.text.iter().map(|l| json!({ "text": l })).collect();
        value.insert("text".into(), Value::Array(lines));
        value.insert("suggested_replacement".into(), json!(self.replacement));
        let expansion = self
            .called_from
            .as_ref()
            .map(|span| json!({ "span": span.to_json() }));
        value.insert("expansion".into(), json!(expansion));
        Value::Object(value)
    }
}

fn text(value: &Value) -> Option<String> {
    value.as_str().map(str::to_owned)
}
