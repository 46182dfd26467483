//! `NAME.toml` and the programs beside it, read with everything that is wrong with them.

use std::fmt;
use std::fs;
use std::path::Path;

use toml::{Table, Value};

use super::claim::{self, Claim, What};
use super::{Choice, Kind, Program, Question, Quiz, entries, is_shown};
use crate::nearest::nearest;

const QUESTION_KEYS: [&str; 8] = [
    "id", "kind", "ask", "given", "wanted", "options", "because", "reread",
];
const OPTION_KEYS: [&str; 4] = ["says", "program", "predicts", "note"];

/// Fewer leave nothing to think about; more are not read.
const FEWEST: usize = 2;
const MOST: usize = 6;

/// One mistake in a quiz.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QuizProblem {
    /// The line of the quiz's file, from 1; 0 for the whole file.
    pub line: usize,
    /// What is wrong.
    pub message: String,
    /// What to do; may be empty.
    pub help: String,
}

impl fmt::Display for QuizProblem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.line {
            0 => f.write_str(&self.message)?,
            line => write!(f, "line {line}: {}", self.message)?,
        }
        match self.help.as_str() {
            "" => Ok(()),
            help => write!(f, "; {help}"),
        }
    }
}

impl std::error::Error for QuizProblem {}

pub(super) fn quiz(topic: &str, file: &Path) -> Result<Quiz, Vec<QuizProblem>> {
    let whole = |message: String, help: &str| QuizProblem {
        line: 0,
        message,
        help: help.to_owned(),
    };
    let text = fs::read_to_string(file)
        .map_err(|error| vec![whole(format!("cannot be read: {error}"), "")])?;
    let table: Table = text.parse().map_err(|error: toml::de::Error| {
        let start = error.span().map_or(0, |span| span.start.min(text.len()));
        vec![QuizProblem {
            line: text[..start].matches('\n').count() + 1,
            message: error.message().to_owned(),
            help: String::new(),
        }]
    })?;
    let mut problems = Vec::new();
    for key in table.keys().filter(|key| *key != "question") {
        let help = "questions are written as `[[question]]`, one after the other";
        problems.push(whole(format!("unknown key `{key}`"), help));
    }
    let none = Vec::new();
    let tables = match table.get("question") {
        Some(Value::Array(tables)) if !tables.is_empty() => tables,
        _ => {
            problems.push(whole(
                "there is no question".to_owned(),
                "begin one with `[[question]]`",
            ));
            &none
        }
    };
    let heads = text
        .lines()
        .enumerate()
        .filter(|(_, line)| line.trim() == "[[question]]")
        .map(|(index, _)| index + 1);
    let mut heads = heads.chain(std::iter::repeat(0));
    let mut quiz = Quiz {
        topic: topic.to_owned(),
        name: file.file_stem().unwrap_or_default().display().to_string(),
        file: file.to_owned(),
        questions: Vec::new(),
    };
    if !plain(&quiz.name) {
        problems.push(whole(
            format!("`{}` cannot be a quiz's name", quiz.name),
            "lower-case letters, digits and _ are possible",
        ));
    }
    let folder = quiz.folder();
    for value in tables {
        let mut reader = Reader {
            line: heads.next().unwrap_or_default(),
            of: "question".to_owned(),
            problems: &mut problems,
        };
        let Value::Table(table) = value else {
            reader.problem("a question is no table", "write `[[question]]`");
            continue;
        };
        if let Some(question) = reader.question(table, &folder) {
            if quiz.questions.iter().any(|other| other.id == question.id) {
                reader.problem("there is another question of this id", "give it its own");
            }
            quiz.questions.push(question);
        }
    }
    for path in entries(&folder) {
        let name = path.file_name().unwrap_or_default().display().to_string();
        if !tables.is_empty() && !tables.iter().any(|table| is_id(table, &name)) {
            problems.push(whole(
                format!("{}/{name} belongs to no question", quiz.name),
                "remove it, or write the question",
            ));
        }
    }
    match problems.is_empty() {
        true => Ok(quiz),
        false => Err(problems),
    }
}

fn is_id(table: &Value, name: &str) -> bool {
    table.get("id").and_then(Value::as_str) == Some(name)
}

fn plain(name: &str) -> bool {
    name.starts_with(|c: char| c.is_ascii_lowercase())
        && name
            .bytes()
            .all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'_')
}

/// Takes values out of one question and notes what is wrong with them.
struct Reader<'a> {
    line: usize,
    /// What the problems speak of: ``question `two_names` ``.
    of: String,
    problems: &'a mut Vec<QuizProblem>,
}

impl Reader<'_> {
    fn problem(&mut self, message: impl fmt::Display, help: impl Into<String>) {
        self.problems.push(QuizProblem {
            line: self.line,
            message: format!("{}: {message}", self.of),
            help: help.into(),
        });
    }

    fn known_keys(&mut self, table: &Table, known: &[&str]) {
        for key in table.keys().filter(|key| !known.contains(&key.as_str())) {
            let help = match nearest(key, known.iter().copied()).first() {
                Some(near) => format!("did you mean `{near}`?"),
                None => format!("the keys are {}", known.join(", ")),
            };
            self.problem(format!("unknown key `{key}`"), help);
        }
    }

    fn optional(&mut self, table: &Table, key: &str) -> Option<String> {
        match table.get(key)? {
            Value::String(text) if !text.trim().is_empty() => Some(text.trim().to_owned()),
            _ => {
                self.problem(format!("`{key}` is not a text"), "write it in quotes");
                None
            }
        }
    }

    fn text(&mut self, table: &Table, key: &str, help: &str) -> Option<String> {
        if !table.contains_key(key) {
            self.problem(format!("`{key}` is missing"), help);
            return None;
        }
        self.optional(table, key)
    }

    /// A text or a list of texts.
    fn texts(&mut self, value: Option<&Value>, key: &str) -> Vec<String> {
        let list = match value {
            None => return Vec::new(),
            Some(Value::Array(list)) => list.as_slice(),
            Some(one) => std::slice::from_ref(one),
        };
        let texts: Option<Vec<String>> = list
            .iter()
            .map(|item| item.as_str().map(str::to_owned))
            .collect();
        texts.unwrap_or_else(|| {
            self.problem(format!("`{key}` holds something that is no text"), "");
            Vec::new()
        })
    }

    fn question(&mut self, table: &Table, folder: &Path) -> Option<Question> {
        let id = self.text(table, "id", "name it, such as `id = \"two_names\"`")?;
        self.of = format!("question `{id}`");
        if !plain(&id) {
            let help = "lower-case letters, digits and _ are possible";
            self.problem("this id cannot be used", help);
            return None;
        }
        self.known_keys(table, &QUESTION_KEYS);
        let kinds = format!("the kinds are {}", Kind::WORDS.join(", "));
        let word = self.text(table, "kind", &kinds);
        let kind = word.as_deref().and_then(Kind::from_word);
        if let (Some(word), None) = (&word, kind) {
            self.problem(format!("there is no kind `{word}`"), &*kinds);
        }
        let ask = self.text(table, "ask", "ask something");
        if ask.as_deref().is_some_and(|ask| ask.contains("\n\n")) {
            let help = "what needs more room stands on the page";
            self.problem("`ask` is longer than one paragraph", help);
        }
        let help = "explain the answer: it is shown afterwards";
        let because = self.text(table, "because", help);
        let reread = self.texts(table.get("reread"), "reread");
        if reread.is_empty() {
            let help = "name the page that answers it: `reread = [\"ownership/moves\"]`";
            self.problem("`reread` is missing", help);
        }
        let programs = self.programs(&folder.join(&id));
        let usual = usual(&programs).map(str::to_owned);
        let given = self.texts(table.get("given"), "given");
        let given = self.claims(&given, usual.as_deref());
        let kind = kind?;
        let choices = self.choices(table, kind, usual.as_deref());
        let question = Question {
            id,
            line: self.line,
            ask: ask?,
            kind,
            given,
            choices,
            because: because?,
            reread,
            programs,
        };
        self.files(&question);
        Some(question)
    }

    fn programs(&mut self, folder: &Path) -> Vec<Program> {
        let mut programs = Vec::new();
        for path in entries(folder) {
            let name = path.file_name().unwrap_or_default().display().to_string();
            if name == "__pycache__" {
                continue;
            }
            if !claim::is_program(&name) {
                let help = "programs are named like `with_mut.rs` or `program.py`";
                self.problem(format!("{name} is no program"), help);
                continue;
            }
            match fs::read_to_string(&path) {
                Ok(text) => programs.push(Program {
                    name,
                    text: text.replace("\r\n", "\n"),
                }),
                Err(error) => self.problem(format!("{name} cannot be read: {error}"), ""),
            }
        }
        programs
    }

    fn claims(&mut self, texts: &[String], usual: Option<&str>) -> Vec<Claim> {
        let mut claims = Vec::new();
        for text in texts {
            match Claim::parse(text, usual) {
                Ok(claim) => claims.push(claim),
                Err(message) => self.problem(message, ""),
            }
        }
        claims
    }

    fn choices(&mut self, table: &Table, kind: Kind, usual: Option<&str>) -> Vec<Choice> {
        let wanted = self.optional(table, "wanted");
        match (kind, &wanted) {
            (Kind::Fix, None) => self.problem(
                "`wanted` is missing",
                "say what the right program does: `wanted = \"same as program.py\"`",
            ),
            (Kind::Fix, _) | (_, None) => {}
            _ => self.problem(
                "only a question of the kind `fix` has `wanted`",
                "remove it",
            ),
        }
        let Some(Value::Array(options)) = table.get("options") else {
            self.problem("`options` is missing", "write `options = [ … ]`");
            return Vec::new();
        };
        if !(FEWEST..=MOST).contains(&options.len()) {
            let help = format!("offer {FEWEST} to {MOST}");
            self.problem(format!("there are {} options", options.len()), help);
        }
        let choices: Vec<Choice> = options
            .iter()
            .filter_map(|option| match kind {
                Kind::Happens => self.happens(option, usual),
                Kind::Line => self.line(option, usual),
                Kind::Fix => self.fix(option, wanted.as_deref()),
                Kind::Why => self.why(option, usual),
            })
            .collect();
        for (index, choice) in choices.iter().enumerate() {
            let same = |other: &Choice| match kind {
                Kind::Why => other.says == choice.says,
                _ => other.claims == choice.claims,
            };
            if choices[..index].iter().any(same) {
                self.problem(format!("option {} stands there twice", index + 1), "");
            }
        }
        choices
    }

    /// A claim, or a list of claims.
    fn happens(&mut self, option: &Value, usual: Option<&str>) -> Option<Choice> {
        let texts = self.texts(Some(option), "options");
        let claims = self.claims(&texts, usual);
        (!claims.is_empty()).then_some(Choice {
            says: None,
            program: None,
            claims,
            note: None,
        })
    }

    /// The number of a line.
    fn line(&mut self, option: &Value, usual: Option<&str>) -> Option<Choice> {
        let number = option.as_integer().and_then(|n| usize::try_from(n).ok());
        let (Some(line), Some(program)) = (number.filter(|n| *n > 0), usual) else {
            let help = "write numbers of lines of program.rs: `options = [3, 4, 6]`";
            self.problem(format!("`{option}` is no line of a program"), help);
            return None;
        };
        Some(Choice {
            says: None,
            program: None,
            claims: vec![Claim {
                program: program.to_owned(),
                what: What::Refused {
                    code: None,
                    line: Some(line),
                },
            }],
            note: None,
        })
    }

    /// `{ program = "clone.rs", says = "…" }`
    fn fix(&mut self, option: &Value, wanted: Option<&str>) -> Option<Choice> {
        let table = self.option_table(option, "{ program = \"lend.rs\", says = \"…\" }")?;
        if table.contains_key("predicts") {
            let help = "what it has to do is `wanted`";
            self.problem("an option of the kind `fix` predicts nothing", help);
        }
        let program = self.text(table, "program", "name the file of the changed program")?;
        let wanted = [wanted?.to_owned()];
        Some(Choice {
            says: self.optional(table, "says"),
            claims: self.claims(&wanted, Some(&program)),
            program: Some(program),
            note: self.optional(table, "note"),
        })
    }

    /// `{ says = "…", predicts = "with_mut.rs compiles" }`
    fn why(&mut self, option: &Value, usual: Option<&str>) -> Option<Choice> {
        let table = self.option_table(
            option,
            "{ says = \"…\", predicts = \"with_mut.rs compiles\" }",
        )?;
        if table.contains_key("program") {
            self.problem("only an option of the kind `fix` has `program`", "");
        }
        let says = self.text(table, "says", "write the sentence to choose");
        let predicts = self.texts(table.get("predicts"), "predicts");
        if predicts.is_empty() {
            let help = "say what a program does if the sentence is true: \
                        `predicts = \"with_mut.rs compiles\"`";
            self.problem(
                "an option has no `predicts`, so nothing can show it wrong",
                help,
            );
        }
        Some(Choice {
            says: Some(says?),
            program: None,
            claims: self.claims(&predicts, usual),
            note: self.optional(table, "note"),
        })
    }

    fn option_table<'t>(&mut self, option: &'t Value, form: &str) -> Option<&'t Table> {
        let Value::Table(table) = option else {
            let help = format!("write it as `{form}`");
            self.problem(format!("the option `{option}` is no table"), help);
            return None;
        };
        self.known_keys(table, &OPTION_KEYS);
        Some(table)
    }

    /// Every program spoken of is there, and every program there is spoken of.
    fn files(&mut self, question: &Question) {
        let chosen = question.choices.iter().filter_map(|c| c.program.as_deref());
        let claims = question.choices.iter().flat_map(|c| &c.claims);
        let spoken: Vec<&str> = chosen
            .chain(claims.chain(&question.given).flat_map(Claim::programs))
            .collect();
        let mut missing: Vec<&str> = spoken
            .iter()
            .copied()
            .filter(|name| question.program(name).is_none())
            .collect();
        missing.sort_unstable();
        missing.dedup();
        for name in missing {
            let help = format!("write it in the folder `{}` beside the file", question.id);
            self.problem(format!("there is no {name}"), help);
        }
        for program in &question.programs {
            if !is_shown(&program.name) && !spoken.contains(&program.name.as_str()) {
                let help = "remove it, or let an option speak of it";
                self.problem(format!("nothing speaks of {}", program.name), help);
            }
        }
        if question.shown().next().is_none() && question.kind != Kind::Why {
            let help = "the program asked about is `program.rs` or `program.py`";
            self.problem("there is no program to show", help);
        }
    }
}

/// The program a claim means that names none.
fn usual(programs: &[Program]) -> Option<&str> {
    let mut shown = programs.iter().filter(|program| is_shown(&program.name));
    match (shown.next(), shown.next()) {
        (Some(program), None) => Some(&program.name),
        _ => None,
    }
}
