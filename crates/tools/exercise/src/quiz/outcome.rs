//! What a program did, and how it is written down.

use serde_json::{Value, json};

/// What came of compiling and running a program.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Outcome {
    /// The compiler refused it.
    Refused {
        /// Its errors in order.
        errors: Vec<Refusal>,
        /// The whole message.
        message: String,
    },
    /// It was run.
    Ran {
        /// What it printed, without the last line ends.
        printed: String,
        /// How it ended.
        ending: Ending,
        /// The lints the compiler warned of.
        warnings: Vec<String>,
    },
}

/// One error of the compiler.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Refusal {
    /// The code or lint.
    pub code: Option<String>,
    /// The line of the program.
    pub line: Option<usize>,
    /// The headline.
    pub message: String,
}

/// How a program ended.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Ending {
    /// Without an error.
    Well,
    /// A panic reached the end of `main`.
    Panicked {
        /// The line of the program.
        line: Option<usize>,
        /// What it said.
        message: String,
    },
    /// An exception reached the end of the program.
    Raised {
        /// The exception's type.
        name: String,
        /// What it said.
        message: String,
    },
    /// An exit code of its own.
    Failed {
        /// The code.
        code: i32,
        /// What it wrote to standard error.
        said: String,
    },
}

impl Outcome {
    /// What it printed, if it ran to its end without an error.
    #[must_use]
    pub fn printed(&self) -> Option<&str> {
        match self {
            Outcome::Ran {
                printed,
                ending: Ending::Well,
                ..
            } => Some(printed),
            _ => None,
        }
    }

    /// The codes the compiler refused it with, each once.
    #[must_use]
    pub fn codes(&self) -> Vec<&str> {
        let mut codes: Vec<&str> = match self {
            Outcome::Refused { errors, .. } => errors
                .iter()
                .filter_map(|error| error.code.as_deref())
                .collect(),
            Outcome::Ran { .. } => Vec::new(),
        };
        codes.dedup();
        codes
    }

    /// What happened, in words that follow a colon: `it prints …`.
    #[must_use]
    pub fn in_words(&self) -> String {
        match self {
            Outcome::Refused { errors, .. } => {
                let all: Vec<String> = errors.iter().map(Refusal::in_words).collect();
                format!("the compiler refuses it: {}", all.join("; "))
            }
            Outcome::Ran {
                printed, ending, ..
            } => {
                let printed = match printed.as_str() {
                    "" => "it prints nothing".to_owned(),
                    text if text.contains('\n') => {
                        format!("it prints {} lines", text.lines().count())
                    }
                    text => format!("it prints “{text}”"),
                };
                match ending {
                    Ending::Well => printed,
                    Ending::Panicked { line, message } => {
                        let place =
                            line.map_or_else(String::new, |line| format!(" on line {line}"));
                        format!("it panics{place}: {message}")
                    }
                    Ending::Raised { name, message } if message.is_empty() => {
                        format!("it raises {name}")
                    }
                    Ending::Raised { name, message } => format!("it raises {name}: {message}"),
                    Ending::Failed { code, said } => {
                        let said = said.trim();
                        format!("it ends with exit code {code}: {said}")
                    }
                }
            }
        }
    }

    /// Whether another compiler and interpreter, whose wording may differ, saw the same happen.
    #[must_use]
    pub fn is_like(&self, other: &Outcome) -> bool {
        match (self, other) {
            (Outcome::Refused { errors, .. }, Outcome::Refused { errors: there, .. }) => {
                let places = |errors: &[Refusal]| -> Vec<(Option<String>, Option<usize>)> {
                    errors.iter().map(|e| (e.code.clone(), e.line)).collect()
                };
                places(errors) == places(there)
            }
            (
                Outcome::Ran {
                    printed, ending, ..
                },
                Outcome::Ran {
                    printed: there,
                    ending: end,
                    ..
                },
            ) => {
                printed == there
                    && match (ending, end) {
                        (Ending::Panicked { line: a, .. }, Ending::Panicked { line: b, .. }) => {
                            a == b
                        }
                        (Ending::Raised { name: a, .. }, Ending::Raised { name: b, .. }) => a == b,
                        (Ending::Failed { code: a, .. }, Ending::Failed { code: b, .. }) => a == b,
                        (a, b) => a == b,
                    }
            }
            _ => false,
        }
    }

    pub(super) fn to_json(&self) -> Value {
        match self {
            Outcome::Refused { errors, message } => {
                let errors: Vec<Value> = errors
                    .iter()
                    .map(|e| json!({ "code": e.code, "line": e.line, "message": e.message }))
                    .collect();
                json!({ "refused": errors, "message": message })
            }
            Outcome::Ran {
                printed,
                ending,
                warnings,
            } => {
                let ending = match ending {
                    Ending::Well => Value::Null,
                    Ending::Panicked { line, message } => {
                        json!({ "panicked": message, "line": line })
                    }
                    Ending::Raised { name, message } => {
                        json!({ "raised": name, "message": message })
                    }
                    Ending::Failed { code, said } => json!({ "exit": code, "said": said }),
                };
                json!({ "printed": printed, "ending": ending, "warnings": warnings })
            }
        }
    }

    pub(super) fn from_json(value: &Value) -> Option<Outcome> {
        if let Some(errors) = value.get("refused") {
            let errors = errors.as_array()?.iter().map(Refusal::from_json);
            return Some(Outcome::Refused {
                errors: errors.collect::<Option<_>>()?,
                message: text(value, "message")?,
            });
        }
        let ending = value.get("ending")?;
        let ending = if ending.is_null() {
            Ending::Well
        } else if let Some(message) = text(ending, "panicked") {
            Ending::Panicked {
                line: line(ending),
                message,
            }
        } else if let Some(name) = text(ending, "raised") {
            let message = text(ending, "message")?;
            Ending::Raised { name, message }
        } else {
            Ending::Failed {
                code: i32::try_from(ending.get("exit")?.as_i64()?).ok()?,
                said: text(ending, "said")?,
            }
        };
        let warnings = value.get("warnings")?.as_array()?.iter();
        Some(Outcome::Ran {
            printed: text(value, "printed")?,
            ending,
            warnings: warnings
                .map(|lint| lint.as_str().map(str::to_owned))
                .collect::<Option<_>>()?,
        })
    }
}

impl Refusal {
    fn in_words(&self) -> String {
        let code = self.code.as_deref().unwrap_or("an error");
        let place = self
            .line
            .map_or_else(String::new, |line| format!(" on line {line}"));
        format!("{code}{place}, {}", self.message)
    }

    fn from_json(value: &Value) -> Option<Refusal> {
        Some(Refusal {
            code: text(value, "code"),
            line: line(value),
            message: text(value, "message")?,
        })
    }
}

fn text(value: &Value, key: &str) -> Option<String> {
    value.get(key)?.as_str().map(str::to_owned)
}

fn line(value: &Value) -> Option<usize> {
    usize::try_from(value.get("line")?.as_u64()?).ok()
}
