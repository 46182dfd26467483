//! The directives a page can hold: `{{#name argument}}`, alone on a line.
//!
//! A directive inside a fenced block, inline code or a comment stays as it is written.

use std::fmt;
use std::ops::Range;
use std::path::Path;

use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};

use crate::problem::Problem;
use crate::text::{did_you_mean, position};

/// `topic/name`: a pair, a refused program or an exercise.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ItemId {
    /// The topic's name, such as `ownership`.
    pub topic: String,
    /// The name within the topic.
    pub name: String,
}

impl ItemId {
    /// An id of its two parts.
    pub fn new(topic: impl Into<String>, name: impl Into<String>) -> ItemId {
        ItemId {
            topic: topic.into(),
            name: name.into(),
        }
    }
}

impl fmt::Display for ItemId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}/{}", self.topic, self.name)
    }
}

/// What a page asks for at one place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Directive {
    /// `{{#pair topic/name}}`: Python and Rust side by side with their output.
    Pair(ItemId),
    /// `{{#session topic/name}}`: commands in a terminal, and what they say.
    Session(ItemId),
    /// `{{#module topic/name}}`: Rust that Python imports, the Python it replaces, and a caller.
    Module(ItemId),
    /// `{{#refused topic/name}}`: a program the compiler refuses, and its message.
    Refused(ItemId),
    /// `{{#listing path:anchor}}`: (part of) a real file.
    Listing {
        /// The file, relative to the course's root, with forward slashes.
        path: String,
        /// The part between `ANCHOR: name` and `ANCHOR_END: name`; the whole file without it.
        anchor: Option<String>,
    },
    /// `{{#exercise topic/name}}`: the exercise's task and how to start it.
    Exercise(ItemId),
    /// `{{#xray topic/name fn=NAME}}`: what each line of a function changes for its variables.
    Xray {
        /// A pair, or else a refused program.
        id: ItemId,
        /// The function; `main` unless given.
        function: Option<String>,
    },
    /// `{{#quiz topic/name}}`: questions whose answers follow from what programs do.
    Quiz(ItemId),
    /// `{{#trace topic/name}}`: what each step of a pair's Python half changes for its names.
    Trace(ItemId),
    /// `{{#review}}`: the questions that are due again.
    Review,
    /// `{{#figure name}}`: what a script in `book/figures` has measured.
    Figure(String),
    /// `{{#card E0382}}`: the explanation card of an error code or lint.
    Card(String),
    /// `{{#teaches a, b}}`: the concepts a reader has met after this page.
    Teaches(Vec<String>),
}

/// The directives' names, as written after `{{#`.
pub const NAMES: [&str; 13] = [
    "card", "exercise", "figure", "listing", "module", "pair", "quiz", "refused", "review",
    "session", "teaches", "trace", "xray",
];

/// A directive and where it stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Found {
    /// What is asked for.
    pub directive: Directive,
    /// Line, counted from 1.
    pub line: usize,
    /// Column in characters, counted from 1.
    pub column: usize,
    /// The bytes of the page it takes up.
    pub span: Range<usize>,
}

/// All directives of a page's `text`, in order, and what is wrong with any of them.
/// `file` only names the page in the problems.
pub fn find(file: &Path, text: &str) -> (Vec<Found>, Vec<Problem>) {
    let literal = literal_ranges(text);
    let mut found = Vec::new();
    let mut problems = Vec::new();
    let mut from = 0;
    while let Some(start) = text[from..].find("{{#").map(|at| from + at) {
        from = start + 3;
        if literal.iter().any(|range| range.contains(&start)) || text[..start].ends_with('\\') {
            continue;
        }
        let (line, column) = position(text, start);
        let problem = |message: String| Problem::in_file(file, message).at(line, column);
        let rest_of_line = text[start..].lines().next().unwrap_or_default();
        let Some(length) = rest_of_line.find("}}") else {
            problems.push(
                problem("this directive does not end on its line".to_owned())
                    .help("close it with `}}`, or write it as `inline code` to show it as text"),
            );
            continue;
        };
        let span = start..start + length + 2;
        from = span.end;
        if column != 1 || !rest_of_line[length + 2..].trim().is_empty() {
            problems.push(
                problem(format!("`{}` does not stand alone", &text[span.clone()]))
                    .help("a directive has its line to itself and starts in the first column"),
            );
            continue;
        }
        match parse(&rest_of_line[3..length]) {
            Ok(directive) => found.push(Found {
                directive,
                line,
                column,
                span,
            }),
            Err((message, help)) => problems.push(problem(message).help(help)),
        }
    }
    (found, problems)
}

/// The inside of `{{#…}}` as a directive, or what is wrong and what to do.
fn parse(inside: &str) -> Result<Directive, (String, String)> {
    let (name, argument) = match inside.split_once(char::is_whitespace) {
        Some((name, argument)) => (name, argument.trim()),
        None => (inside, ""),
    };
    let wants = |example: &str| {
        (
            format!("`{{{{#{name} {argument}}}}}` has a wrong argument"),
            format!("write it as {example}"),
        )
    };
    match name {
        "pair" => item(argument)
            .map(Directive::Pair)
            .ok_or_else(|| wants("`{{#pair topic/name}}`")),
        "session" => item(argument)
            .map(Directive::Session)
            .ok_or_else(|| wants("`{{#session topic/name}}`")),
        "module" => item(argument)
            .map(Directive::Module)
            .ok_or_else(|| wants("`{{#module topic/name}}`")),
        "refused" => item(argument)
            .map(Directive::Refused)
            .ok_or_else(|| wants("`{{#refused topic/name}}`")),
        "exercise" => item(argument)
            .map(Directive::Exercise)
            .ok_or_else(|| wants("`{{#exercise topic/name}}`")),
        "quiz" => item(argument)
            .map(Directive::Quiz)
            .ok_or_else(|| wants("`{{#quiz topic/name}}`")),
        "review" => Some(Directive::Review)
            .filter(|_| argument.is_empty())
            .ok_or_else(|| wants("`{{#review}}`")),
        "listing" => {
            listing(argument).ok_or_else(|| wants("`{{#listing path/from/the/root.rs:anchor}}`"))
        }
        "xray" => xray(argument).ok_or_else(|| wants("`{{#xray topic/name fn=NAME}}`")),
        "trace" => item(argument)
            .map(Directive::Trace)
            .ok_or_else(|| wants("`{{#trace topic/name}}`")),
        "figure" => Some(argument)
            .filter(|name| !name.is_empty() && name.chars().all(is_word))
            .map(|name| Directive::Figure(name.to_owned()))
            .ok_or_else(|| wants("`{{#figure name}}`")),
        "card" => Some(argument)
            .filter(|code| !code.is_empty() && code.chars().all(is_word))
            .map(|code| Directive::Card(code.to_owned()))
            .ok_or_else(|| wants("`{{#card E0382}}`")),
        "teaches" => concepts(argument)
            .map(Directive::Teaches)
            .ok_or_else(|| wants("`{{#teaches first-concept, second-concept}}`")),
        "include" | "rustdoc_include" | "playground" | "title" => Err((
            format!("`{{{{#{name} …}}}}` is not used in this book"),
            "show files with `{{#listing path:anchor}}`: a missing file or anchor then fails \
             the build"
                .to_owned(),
        )),
        _ => Err((
            format!("there is no directive `{name}`"),
            did_you_mean(name, NAMES),
        )),
    }
}

fn is_word(c: char) -> bool {
    c.is_ascii_alphanumeric() || c == '_'
}

fn item(argument: &str) -> Option<ItemId> {
    let (topic, name) = argument.split_once('/')?;
    let good = |part: &str| !part.is_empty() && part.chars().all(is_word);
    (good(topic) && good(name)).then(|| ItemId::new(topic, name))
}

fn listing(argument: &str) -> Option<Directive> {
    let (path, anchor) = match argument.split_once(':') {
        Some((path, anchor)) => (path, Some(anchor)),
        None => (argument, None),
    };
    let inside = !path.is_empty()
        && !path.contains(['\\', ' '])
        && path
            .split('/')
            .all(|part| !part.is_empty() && part != "." && part != "..");
    let named =
        anchor.is_none_or(|name| !name.is_empty() && name.chars().all(|c| is_word(c) || c == '-'));
    (inside && named).then(|| Directive::Listing {
        path: path.to_owned(),
        anchor: anchor.map(str::to_owned),
    })
}

fn xray(argument: &str) -> Option<Directive> {
    let (id, function) = match argument.split_once(char::is_whitespace) {
        Some((id, rest)) => (id, Some(rest.trim().strip_prefix("fn=")?)),
        None => (argument, None),
    };
    let named = |name: &str| !name.is_empty() && name.chars().all(|c| is_word(c) || c == ':');
    function.is_none_or(named).then_some(Directive::Xray {
        id: item(id)?,
        function: function.map(str::to_owned),
    })
}

fn concepts(argument: &str) -> Option<Vec<String>> {
    let all: Vec<String> = argument.split(',').map(|c| c.trim().to_owned()).collect();
    let good = |concept: &String| {
        !concept.is_empty()
            && concept
                .chars()
                .all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-')
    };
    let mut sorted = all.clone();
    sorted.sort_unstable();
    sorted.dedup();
    (all.iter().all(good) && sorted.len() == all.len()).then_some(all)
}

/// The bytes in which a directive is text and nothing more: fences, inline code, comments.
fn literal_ranges(text: &str) -> Vec<Range<usize>> {
    let mut ranges = Vec::new();
    let mut comment = false;
    for (event, range) in Parser::new_ext(text, Options::ENABLE_TABLES).into_offset_iter() {
        match event {
            Event::Start(Tag::CodeBlock(_)) | Event::Code(_) => ranges.push(range),
            Event::InlineHtml(html) if html.starts_with("<!--") => ranges.push(range),
            Event::Start(Tag::HtmlBlock) => comment = text[range].starts_with("<!--"),
            Event::End(TagEnd::HtmlBlock) => comment = false,
            Event::Html(_) if comment => ranges.push(range),
            _ => {}
        }
    }
    ranges
}

#[cfg(test)]
mod tests;
