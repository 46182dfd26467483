//! Which permissions (read, write, own) each variable has after each line of a function.
//!
//! The compiler itself is asked. Beside each function stand copies of it, each with a question
//! put in after one statement: `let _ = &order;` asks whether `order` may be looked at,
//! `let _ = &mut order;` whether it may be changed, `drop(order);` whether it may be given
//! away. All copies are compiled in one run that makes no code, and the messages say which
//! questions were refused and why. A question that is accepted but makes another line refused
//! is told as such: the permission is there, but using it would break that line.
//!
//! ```no_run
//! let rustc = compiler::Rustc::locate(std::path::Path::new("."))?;
//! let source = "fn main() {\n    let tea = String::from(\"tea\");\n    drop(tea);\n}\n";
//! let options = xray::Options::default();
//! let found = xray::xray(source, &options, &rustc)?;
//! print!("{}", xray::render::text(source, &found, false));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! Inside a closure its own variables are asked about and those around it are not: a question
//! would change what the closure captures. Inside `async` blocks and constants nothing is asked.

pub mod answers;
pub mod changes;
mod error;
mod functions;
mod guard;
mod json;
mod paths;
mod pattern;
mod prints;
mod program;
mod questions;
pub mod render;
mod scope;
pub mod table;
pub mod why;
mod wrap;

use std::ffi::OsString;
use std::ops::Range;
use std::path::PathBuf;
use std::time::Duration;

use compiler::{Compile, Compiled, CrateType, Extern, Rustc};

pub use answers::OwnError;
pub use error::XrayError;
pub use functions::LeftOut;
pub use guard::MAX_BYTES;

use answers::Answers;
use functions::Function;
use program::Program;
use table::{Table, Tables};

/// What to look at, and how long.
#[derive(Debug, Clone)]
pub struct Options {
    /// The one function to look at, with or without its type; all unless given.
    pub function: Option<String>,
    /// The functions that touch these lines of the file; all unless given.
    pub lines: Option<Range<usize>>,
    /// Crates the program uses.
    pub externs: Vec<Extern>,
    /// The folder of the crates which these need in turn.
    pub dependencies: Option<PathBuf>,
    /// How long the compiler may take; 20 seconds unless said otherwise.
    pub wall: Duration,
}

impl Default for Options {
    fn default() -> Self {
        Self {
            function: None,
            lines: None,
            externs: Vec::new(),
            dependencies: None,
            wall: Duration::from_secs(20),
        }
    }
}

/// What was found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Xray {
    /// One table for each function.
    pub tables: Vec<Table>,
    /// What the compiler says about the program as it is.
    pub errors: Vec<OwnError>,
    /// Functions that could not be asked about.
    pub left_out: Vec<LeftOut>,
}

impl Xray {
    /// The functions in which the compiler checked nothing, because of another error.
    pub fn unchecked(&self) -> impl Iterator<Item = &Table> {
        self.tables
            .iter()
            .filter(|table| !table.rows.is_empty() && table.rows.iter().all(|row| !row.checked))
    }
}

/// Looks at the functions of a source text.
///
/// # Errors
/// When the text is no Rust, has no such function, or the compiler gives no answer. Errors that
/// the compiler finds in the program are part of the result.
pub fn xray(source: &str, options: &Options, rustc: &Rustc) -> Result<Xray, XrayError> {
    xray_by(source, options, &|compile| compile.run(rustc))
}

/// The same, with another way to run the compiler.
///
/// # Errors
/// As [`xray`].
pub fn xray_by(
    source: &str,
    options: &Options,
    run_compiler: &dyn Fn(&Compile) -> Result<Compiled, compiler::Error>,
) -> Result<Xray, XrayError> {
    let source = guard::plain(source)?;
    let (functions, left_out) = guard::with_deep_stack(|| read(&source))??;
    let chosen = choose(&functions, options)?;
    let run = |source: &str, chosen: &[usize], copies: &(dyn Fn(&Function) -> Copies + Sync)| {
        let ask = || program::ask_all(source, &functions, chosen, copies);
        let program = guard::with_deep_stack(ask)?;
        if program.text.len() > guard::MAX_PROGRAM {
            return Err(XrayError::TooManyQuestions {
                functions: names(&functions),
            });
        }
        let compiled = run_compiler(&compile(&program, source, options))?;
        let answers = Answers::read(&program, &functions, compiled.errors());
        Ok((program, answers))
    };
    let (program, mut answers) = run(&source, &chosen, &|function| {
        questions::copies(&source, function)
    })?;
    let suspects = answers.uses_after_move(&functions, &chosen);
    if !suspects.is_empty() {
        let parts = answers.parts.clone();
        let rechecks = |function: &Function| questions::rechecks(&source, function, &parts);
        let lines = answers.looks_after_move();
        let suspected: Vec<&Function> = suspects.iter().map(|&index| &functions[index]).collect();
        let cut = questions::without_calls(&source, &suspected, &lines);
        let (second, found) = run(&cut, &suspects, &rechecks)?;
        answers.correct(&program, &second, &found);
    }
    let tables = Tables::new(&program, &answers);
    Ok(Xray {
        tables: chosen
            .iter()
            .map(|&index| tables.table(index, &functions[index]))
            .collect(),
        errors: answers.own.clone(),
        left_out,
    })
}

type Copies = Vec<Vec<questions::Group>>;

fn compile(program: &Program, source: &str, options: &Options) -> Compile {
    // Tests are part of the program only when it has some: they cost time.
    let has_tests = source.contains("test]") || source.contains("(test");
    let compile = Compile::text(program.text.as_str())
        .crate_type(CrateType::Lib)
        .crate_name("xray_subject")
        .cap_lints("allow")
        .test(has_tests)
        .externs(options.externs.iter().cloned())
        .wall(options.wall)
        // Nobody reads the rendered messages; the short ones cost least.
        .arg("--json=diagnostic-short");
    match &options.dependencies {
        None => compile,
        Some(folder) => {
            let mut place = OsString::from("dependency=");
            place.push(folder);
            compile.arg("-L").arg(place)
        }
    }
}

fn read(source: &str) -> Result<(Vec<Function>, Vec<LeftOut>), XrayError> {
    let file = syn::parse_file(source).map_err(|error| XrayError::NotRust {
        line: Some(error.span().start().line),
        message: error.to_string(),
    })?;
    Ok(functions::functions(&file, source))
}

fn choose(functions: &[Function], options: &Options) -> Result<Vec<usize>, XrayError> {
    let is_near = |lines: &Range<usize>| {
        let near = options.lines.as_ref();
        near.is_none_or(|near| lines.start < near.end && near.start < lines.end)
    };
    let near: Vec<usize> = (0..functions.len())
        .filter(|&index| is_near(&functions[index].lines))
        .collect();
    if near.is_empty() {
        return Err(XrayError::NoFunctions);
    }
    let Some(wanted) = options.function.as_deref() else {
        return Ok(near);
    };
    let mut chosen = near;
    chosen.retain(|&index| functions[index].answers_to(wanted));
    if chosen.is_empty() {
        return Err(XrayError::NoSuchFunction {
            name: wanted.to_owned(),
            nearest: nearest(wanted, names(functions)),
        });
    }
    Ok(chosen)
}

fn names(functions: &[Function]) -> Vec<String> {
    functions.iter().map(|f| f.name.clone()).collect()
}

/// The three names that need the fewest changes to become the wanted one.
fn nearest(wanted: &str, mut names: Vec<String>) -> Vec<String> {
    names.sort_by_key(|name| {
        let last = name.rsplit("::").next().unwrap_or(name);
        distance(wanted, name).min(distance(wanted, last))
    });
    names.dedup();
    names.truncate(3);
    names
}

fn distance(from: &str, to: &str) -> usize {
    let to: Vec<char> = to.chars().collect();
    let mut row: Vec<usize> = (0..=to.len()).collect();
    for (i, a) in from.chars().enumerate() {
        let mut diagonal = row[0];
        row[0] = i + 1;
        for (j, b) in to.iter().enumerate() {
            let replaced = diagonal + usize::from(a != *b);
            diagonal = row[j + 1];
            row[j + 1] = replaced.min(diagonal + 1).min(row[j] + 1);
        }
    }
    row[to.len()]
}
