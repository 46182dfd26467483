//! What a choice claims about a program, in one line: `with_mut.rs refused E0382 line 4`.

use std::fmt;

use super::outcome::{Ending, Outcome};

/// A claim about one program.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Claim {
    /// The program's file name.
    pub program: String,
    /// What it is said to do.
    pub what: What,
}

/// What a program is said to do.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum What {
    /// The compiler accepts it.
    Compiles,
    /// It runs to its end without an error.
    Runs,
    /// It runs to its end and prints exactly this.
    Prints(String),
    /// It runs to its end and prints what the program of this file prints.
    SameAs(String),
    /// The compiler refuses it: with this code alone, on this line alone.
    Refused {
        /// An error code or a lint.
        code: Option<String>,
        /// A line of the program.
        line: Option<usize>,
    },
    /// The compiler accepts it and warns with this lint.
    Warns(String),
    /// It panics, on this line, with this in its message.
    Panics {
        /// A line of the program.
        line: Option<usize>,
        /// A part of the message.
        message: String,
    },
    /// It ends with an error of its own, with this in what it says.
    Fails(String),
    /// It raises this exception, with this in its message.
    Raises {
        /// The exception's type.
        name: String,
        /// A part of the message.
        message: String,
    },
}

/// The claims there are, for a message to an author.
pub(super) const FORMS: &str = "a claim is one of `compiles`, `runs`, `prints TEXT`, `same as FILE`, \
     `refused`, `refused CODE`, `refused CODE line N`, `refused line N`, `warns LINT`, `panics`, \
     `panics line N`, `panics TEXT`, `fails TEXT`, `raises ExceptionName`; the file it speaks of may \
     stand before it, as in `with_mut.rs compiles`";

impl Claim {
    /// Reads a claim. `usual` is the program meant when the claim names none.
    pub(super) fn parse(text: &str, usual: Option<&str>) -> Result<Claim, String> {
        let text = text.trim_start();
        let (first, rest) = word(text);
        let (program, text) = match is_program(first) {
            true => (first, rest),
            false => (
                usual.ok_or_else(|| {
                    format!("`{text}` does not say which program it speaks of; begin it with the file's name")
                })?,
                text,
            ),
        };
        Ok(Claim {
            program: program.to_owned(),
            what: What::parse(text).ok_or_else(|| format!("`{text}` is no claim; {FORMS}"))?,
        })
    }

    /// The programs it speaks of.
    pub fn programs(&self) -> impl Iterator<Item = &str> {
        let other = match &self.what {
            What::SameAs(other) => Some(other.as_str()),
            _ => None,
        };
        [self.program.as_str()].into_iter().chain(other)
    }

    /// Whether it holds, given what each program did; `None` when one of them was not run.
    pub fn holds<'a>(&self, did: impl Fn(&str) -> Option<&'a Outcome>) -> Option<bool> {
        let outcome = did(&self.program)?;
        Some(match &self.what {
            What::SameAs(other) => {
                let printed = outcome.printed();
                printed.is_some() && printed == did(other)?.printed()
            }
            what => what.holds(outcome),
        })
    }
}

/// Whether a word is the name of a program's file.
pub(super) fn is_program(word: &str) -> bool {
    let stem = word.strip_suffix(".rs").or(word.strip_suffix(".py"));
    stem.is_some_and(|stem| {
        !stem.is_empty()
            && stem
                .bytes()
                .all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'_')
    })
}

/// The first word, and what follows it after one blank.
fn word(text: &str) -> (&str, &str) {
    text.split_once([' ', '\n']).unwrap_or((text, ""))
}

/// `line N` at the start, and what follows.
fn line(text: &str) -> (Option<usize>, &str) {
    let number = text.strip_prefix("line ").map(word);
    match number.and_then(|(number, rest)| Some((number.parse().ok()?, rest))) {
        Some((number, rest)) => (Some(number), rest),
        None => (None, text),
    }
}

impl What {
    fn parse(text: &str) -> Option<What> {
        let (verb, rest) = word(text);
        let nothing_else = rest.trim().is_empty();
        Some(match verb {
            "compiles" if nothing_else => What::Compiles,
            "runs" if nothing_else => What::Runs,
            "prints" => What::Prints(rest.trim_end().replace("\r\n", "\n")),
            "same" => {
                let other = rest.strip_prefix("as ")?.trim();
                What::SameAs(is_program(other).then(|| other.to_owned())?)
            }
            "refused" => {
                let (code, after) = match rest.starts_with("line ") || nothing_else {
                    true => (None, rest),
                    false => {
                        let (code, after) = word(rest);
                        (Some(is_code(code).then(|| code.to_owned())?), after)
                    }
                };
                let (line, after) = line(after);
                after.trim().is_empty().then_some(())?;
                What::Refused { code, line }
            }
            "warns" => What::Warns(is_code(rest.trim()).then(|| rest.trim().to_owned())?),
            "panics" => {
                let (line, message) = line(rest);
                let message = message.trim().to_owned();
                What::Panics { line, message }
            }
            "fails" => What::Fails(rest.trim().to_owned()),
            "raises" => {
                let (name, message) = word(rest);
                let good = |c: char| c.is_ascii_alphanumeric() || c == '_' || c == '.';
                let name = (!name.is_empty() && name.chars().all(good)).then(|| name.to_owned())?;
                let message = message.trim().to_owned();
                What::Raises { name, message }
            }
            _ => return None,
        })
    }

    fn holds(&self, outcome: &Outcome) -> bool {
        match outcome {
            Outcome::Refused { errors, .. } => match self {
                What::Refused { code, line } => errors.iter().all(|error| {
                    (code.is_none() || error.code == *code)
                        && (line.is_none() || error.line == *line)
                }),
                _ => false,
            },
            Outcome::Ran {
                ending, warnings, ..
            } => match self {
                What::Compiles => true,
                What::Runs => *ending == Ending::Well,
                What::Prints(text) => outcome.printed() == Some(text.as_str()),
                What::Warns(lint) => warnings.contains(lint),
                _ => self.ends(ending),
            },
        }
    }

    /// Whether it speaks of this ending.
    fn ends(&self, ending: &Ending) -> bool {
        match (self, ending) {
            (
                What::Panics { line, message },
                Ending::Panicked {
                    line: there,
                    message: said,
                },
            ) => (line.is_none() || line == there) && said.contains(message.as_str()),
            (What::Fails(message), Ending::Failed { said, .. }) => said.contains(message.as_str()),
            (
                What::Raises { name, message },
                Ending::Raised {
                    name: raised,
                    message: said,
                },
            ) => name == raised && said.contains(message.as_str()),
            _ => false,
        }
    }

    /// The line it speaks of.
    #[must_use]
    pub fn line(&self) -> Option<usize> {
        match self {
            What::Refused { line, .. } | What::Panics { line, .. } => *line,
            _ => None,
        }
    }

    /// What the program would do if the claim were so, in plain text after "would", and what it
    /// would print, if the claim says that.
    #[must_use]
    pub fn would(&self) -> (String, Option<&str>) {
        let on_line =
            |line: &Option<usize>| line.map_or_else(String::new, |line| format!(" on line {line}"));
        let saying = |message: &str| match message {
            "" => String::new(),
            message => format!(", saying “{message}”"),
        };
        let text = match self {
            What::Compiles => "compile".to_owned(),
            What::Runs => "compile and run to its end".to_owned(),
            What::Prints(text) if text.is_empty() => "print nothing".to_owned(),
            What::Prints(text) => return ("print".to_owned(), Some(text)),
            What::SameAs(other) => format!("print the same as `{other}`"),
            What::Refused { code: None, line } => format!("be refused{}", on_line(line)),
            What::Refused {
                code: Some(code),
                line,
            } => format!("be refused with {code}{}", on_line(line)),
            What::Warns(lint) => format!("compile with the warning {lint}"),
            What::Panics { line, message } => {
                format!("compile, then panic{}{}", on_line(line), saying(message))
            }
            What::Fails(message) => format!("end with an error{}", saying(message)),
            What::Raises { name, message } => format!("raise {name}{}", saying(message)),
        };
        (text, None)
    }

    /// The claim as a choice people read, and what is printed, if it says that.
    #[must_use]
    pub fn in_words(&self) -> (String, Option<&str>) {
        let with = |message: &str| match message {
            "" => String::new(),
            message => format!(", with the message “{message}”"),
        };
        let text = match self {
            What::Compiles => "It compiles".to_owned(),
            What::Runs => "It compiles and runs to its end".to_owned(),
            What::Prints(text) if text.is_empty() => "It prints nothing".to_owned(),
            What::Prints(text) => return ("It prints".to_owned(), Some(text)),
            What::SameAs(other) => format!("It prints the same as `{other}`"),
            What::Refused {
                code: None,
                line: None,
            } => "The compiler refuses it".to_owned(),
            What::Refused {
                code: Some(code),
                line: None,
            } => format!("The compiler refuses it with `{code}`"),
            What::Refused {
                code: None,
                line: Some(line),
            } => format!("The compiler refuses line {line}"),
            What::Refused {
                code: Some(code),
                line: Some(line),
            } => format!("The compiler refuses line {line} with `{code}`"),
            What::Warns(lint) => format!("It compiles, with the warning `{lint}`"),
            What::Panics { line, message } => {
                let place = line.map_or_else(String::new, |line| format!(" on line {line}"));
                format!("It compiles, then panics{place}{}", with(message))
            }
            What::Fails(message) => format!("It ends with an error{}", with(message)),
            What::Raises { name, message } => format!("It raises `{name}`{}", with(message)),
        };
        (text, None)
    }
}

fn is_code(word: &str) -> bool {
    let number = word.strip_prefix('E');
    number.is_some_and(|n| n.len() == 4 && n.bytes().all(|b| b.is_ascii_digit()))
        || (!word.is_empty()
            && word
                .bytes()
                .all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'_'))
}

impl fmt::Display for Claim {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.program, self.what)
    }
}

impl fmt::Display for What {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let on_line = |line: &Option<usize>| match line {
            Some(line) => format!(" line {line}"),
            None => String::new(),
        };
        match self {
            What::Compiles => f.write_str("compiles"),
            What::Runs => f.write_str("runs"),
            What::Prints(text) => write!(f, "prints {text}"),
            What::SameAs(other) => write!(f, "same as {other}"),
            What::Refused { code, line } => {
                f.write_str("refused")?;
                if let Some(code) = code {
                    write!(f, " {code}")?;
                }
                f.write_str(&on_line(line))
            }
            What::Warns(lint) => write!(f, "warns {lint}"),
            What::Panics { line, message } => {
                write!(
                    f,
                    "{}",
                    format!("panics{} {message}", on_line(line)).trim_end()
                )
            }
            What::Fails(message) => write!(f, "{}", format!("fails {message}").trim_end()),
            What::Raises { name, message } => {
                write!(f, "{}", format!("raises {name} {message}").trim_end())
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parse(text: &str) -> Claim {
        Claim::parse(text, Some("program.rs")).unwrap()
    }

    #[test]
    fn every_form_is_read_and_written_back() {
        for text in [
            "with_mut.rs compiles",
            "program.rs runs",
            "program.py prints ['a', 'b']\n2",
            "program.rs prints compiles",
            "fix.rs same as program.py",
            "program.rs refused",
            "program.rs refused E0382",
            "program.rs refused E0382 line 4",
            "program.rs refused line 12",
            "program.rs refused overflowing_literals",
            "program.rs warns unused_must_use",
            "program.rs panics",
            "program.rs panics line 3",
            "program.rs panics index out of bounds",
            "program.rs fails ward closed",
            "program.py raises IndexError",
            "program.py raises IndexError list index",
        ] {
            assert_eq!(parse(text).to_string(), text);
        }
        assert_eq!(parse("compiles").program, "program.rs");
    }

    #[test]
    fn what_is_no_claim_is_said() {
        for text in [
            "explodes",
            "compiles well",
            "refused E03",
            "refused because of the move",
            "refused E0382 line x",
            "same as that one",
            "warns",
            "raises",
            "Program.rs compiles",
        ] {
            let error = Claim::parse(text, Some("program.rs")).unwrap_err();
            assert!(error.contains("a claim is one of"), "{text}: {error}");
        }
        let error = Claim::parse("compiles", None).unwrap_err();
        assert!(error.contains("which program"), "{error}");
    }
}
