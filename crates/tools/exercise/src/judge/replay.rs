//! Building once more without asking cargo what to do.
//!
//! When only the learner's source changed, cargo would call the compiler as it
//! did before. It tells us how it calls it, and from the second build on we make
//! the very same calls ourselves, which saves cargo's own time. Whatever differs
//! from the recorded build, or goes wrong in a way that is not about the
//! learner's code, leaves the build to cargo, which stays the judge.
//!
//! Recorded are only packages without dependencies, and only where we can read
//! the command lines cargo prints (Unix).

use std::collections::BTreeMap;
use std::env;
use std::fs;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::path::{Path, PathBuf};
use std::thread;

use compiler::{Compiled, Diagnostic};
use sandbox::Cancel;
use serde_json::{Value, json};

use super::compile::{self, Built, Program};
use super::place::Place;
use super::tools::Tools;
use crate::files;

/// Changes when records are written or used in a new way.
const FORMAT: u32 = 1;

/// What cargo did for a place, or where that will be recorded.
#[derive(Debug)]
pub(crate) struct Replay {
    path: PathBuf,
    key: String,
}

/// One call of the compiler.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Call {
    env: Vec<(String, String)>,
    program: String,
    args: Vec<String>,
}

/// How one call ended.
enum Ended {
    Accepted(Vec<Diagnostic>),
    Refused(Vec<Diagnostic>),
    Stopped(Built),
    /// No answer about the code: cargo has to be asked.
    Unclear,
}

impl Replay {
    /// The record for this place; `None` where builds are not replayed. `texts`
    /// are all files judged, `own` the learner's among them.
    pub(crate) fn of(
        tools: &Tools,
        place: &Place,
        texts: &BTreeMap<String, String>,
        own: &BTreeMap<String, String>,
    ) -> Option<Replay> {
        if !cfg!(unix) || place.package.has_dependencies || place.package.targets.is_empty() {
            return None;
        }
        let half = |seed: u8| {
            let mut hasher = DefaultHasher::new();
            (seed, FORMAT, &place.package.manifest).hash(&mut hasher);
            (tools.identity(), &tools.cargo, tools.flags()).hash(&mut hasher);
            (&place.dir, settings(&place.dir)).hash(&mut hasher);
            for (name, text) in texts {
                // The learner's text may change; a new file may be a new target.
                (name, (!own.contains_key(name)).then_some(text)).hash(&mut hasher);
            }
            hasher.finish()
        };
        Some(Replay {
            path: place.dir.join("replay.json"),
            key: format!("{:016x}{:016x}", half(0), half(1)),
        })
    }

    /// Builds as cargo did; `None` when cargo has to do it.
    pub(crate) fn build(&self, tools: &Tools, place: &Place, cancel: &Cancel) -> Option<Built> {
        let (library, tests) = self.recall()?;
        let built = calls(tools, place, &library, &tests, cancel);
        if built.is_none() {
            // Cargo makes it anew.
            let _ = fs::remove_file(&self.path);
        }
        built
    }

    /// Records what cargo did, as it told on standard error (`-vv`). What cannot
    /// be read is not recorded; then cargo is asked the next time, too.
    pub(crate) fn record(&self, place: &Place, told: &str, programs: &[Program]) {
        let calls: Vec<Call> = told.lines().filter_map(call).collect();
        let library = calls
            .iter()
            .find(|c| !c.has("--test") && c.has("src/lib.rs"));
        let tests: Vec<Value> = place
            .package
            .targets
            .iter()
            .filter_map(|target| {
                let source = format!("tests/{}.rs", target.name);
                let call = calls.iter().find(|c| c.has("--test") && c.has(&source))?;
                let program = programs.iter().find(|p| p.target == target.name)?;
                let path = program.path.to_str()?;
                Some(json!({ "target": target.name, "path": path, "call": call.to_json() }))
            })
            .collect();
        let complete = tests.len() == place.package.targets.len() && calls.len() == tests.len() + 1;
        if let (Some(library), true) = (library, complete) {
            let value = json!({ "key": self.key, "library": library.to_json(), "tests": tests });
            // A comfort: without it the next build takes a little longer.
            let _ = files::write_quickly(&self.path, value.to_string().as_bytes());
        }
    }

    fn recall(&self) -> Option<(Call, Vec<(Program, Call)>)> {
        let value: Value = serde_json::from_str(&fs::read_to_string(&self.path).ok()?).ok()?;
        if value.get("key")?.as_str()? != self.key {
            return None;
        }
        let test = |test: &Value| {
            let program = Program {
                target: test.get("target")?.as_str()?.to_owned(),
                path: PathBuf::from(test.get("path")?.as_str()?),
            };
            Some((program, Call::from_json(test.get("call")?)?))
        };
        let tests = value.get("tests")?.as_array()?.iter().map(test);
        Some((
            Call::from_json(value.get("library")?)?,
            tests.collect::<Option<_>>()?,
        ))
    }
}

/// The library first, then all tests at once.
fn calls(
    tools: &Tools,
    place: &Place,
    library: &Call,
    tests: &[(Program, Call)],
    cancel: &Cancel,
) -> Option<Built> {
    let mut diagnostics = match library.run(tools, place, cancel) {
        Ended::Accepted(diagnostics) => diagnostics,
        Ended::Refused(diagnostics) => return Some(Built::Refused(diagnostics)),
        Ended::Stopped(built) => return Some(built),
        Ended::Unclear => return None,
    };
    let ended: Vec<Ended> = match tests {
        [(_, only)] => vec![only.run(tools, place, cancel)],
        _ => thread::scope(|scope| {
            let running: Vec<_> = tests
                .iter()
                .map(|(_, call)| scope.spawn(|| call.run(tools, place, cancel)))
                .collect();
            running
                .into_iter()
                .map(|thread| thread.join().unwrap_or(Ended::Unclear))
                .collect()
        }),
    };
    let mut refused = false;
    for one in ended {
        match one {
            Ended::Accepted(found) => diagnostics.extend(found),
            Ended::Refused(found) => {
                refused = true;
                diagnostics.extend(found);
            }
            Ended::Stopped(built) => return Some(built),
            Ended::Unclear => return None,
        }
    }
    if refused {
        return Some(Built::Refused(diagnostics));
    }
    let programs: Vec<Program> = tests.iter().map(|(program, _)| program.clone()).collect();
    programs
        .iter()
        .all(|p| p.path.is_file())
        .then_some(Built::Accepted {
            diagnostics,
            programs,
        })
}

impl Call {
    fn has(&self, arg: &str) -> bool {
        self.args.iter().any(|a| a == arg)
    }

    fn run(&self, tools: &Tools, place: &Place, cancel: &Cancel) -> Ended {
        let mut command = tools
            .command(&self.program)
            .args(&self.args)
            .current_dir(&place.dir)
            .limits(compile::limits());
        for (name, value) in &self.env {
            command = command.env(name, value);
        }
        let Ok(finished) = command.run(cancel) else {
            return Ended::Unclear;
        };
        if let Some(outcome) = compile::stopped(&finished) {
            return Ended::Stopped(Built::Failed(outcome));
        }
        match Compiled::read(finished.success(), &finished.stderr) {
            Ok(compiled) if compiled.success => Ended::Accepted(compiled.diagnostics),
            // An error without a place is about the tools: a missing file, a full disk.
            Ok(compiled) if compiled.errors().any(|d| d.primary().is_some()) => {
                Ended::Refused(compiled.diagnostics)
            }
            Ok(_) | Err(_) => Ended::Unclear,
        }
    }

    fn to_json(&self) -> Value {
        let env: Vec<Value> = self.env.iter().map(|(n, v)| json!([n, v])).collect();
        json!({ "env": env, "program": self.program, "args": self.args })
    }

    fn from_json(value: &Value) -> Option<Call> {
        let text = |value: &Value| value.as_str().map(str::to_owned);
        let pair = |pair: &Value| Some((text(pair.get(0)?)?, text(pair.get(1)?)?));
        Some(Call {
            env: value
                .get("env")?
                .as_array()?
                .iter()
                .map(pair)
                .collect::<Option<_>>()?,
            program: text(value.get("program")?)?,
            args: value
                .get("args")?
                .as_array()?
                .iter()
                .map(text)
                .collect::<Option<_>>()?,
        })
    }
}

/// Cargo's settings beside the manifest: its files of configuration, by size and
/// date, and what the environment sets.
fn settings(dir: &Path) -> Vec<String> {
    let mut folders: Vec<PathBuf> = dir.ancestors().map(|a| a.join(".cargo")).collect();
    folders.extend(env::var_os("CARGO_HOME").map(PathBuf::from));
    folders.extend(env::home_dir().map(|home| home.join(".cargo")));
    let mut found: Vec<String> = folders
        .iter()
        .flat_map(|folder| ["config.toml", "config"].map(|name| folder.join(name)))
        .filter_map(|path| {
            let facts = fs::metadata(&path).ok()?;
            let modified = facts.modified().ok();
            Some(format!("{} {} {modified:?}", path.display(), facts.len()))
        })
        .collect();
    let ours = [
        "CARGO_PROFILE_",
        "CARGO_BUILD_",
        "CARGO_TARGET_",
        "RUSTUP_TOOLCHAIN",
    ];
    let mut set: Vec<String> = env::vars_os()
        .map(|(name, value)| format!("{}={}", name.to_string_lossy(), value.to_string_lossy()))
        .filter(|setting| ours.iter().any(|start| setting.starts_with(start)))
        .collect();
    set.sort();
    found.append(&mut set);
    found
}

/// The call of a line such as ``     Running `NAME=value … rustc …` ``.
fn call(line: &str) -> Option<Call> {
    let told = line
        .trim_start()
        .strip_prefix("Running `")?
        .strip_suffix('`')?;
    let mut words = words(told)?.into_iter().peekable();
    let mut env = Vec::new();
    while let Some((name, value)) = words.peek().and_then(|word| word.split_once('=')) {
        env.push((name.to_owned(), value.to_owned()));
        words.next();
    }
    Some(Call {
        env,
        program: words.next()?,
        args: words.collect(),
    })
}

/// Splits a command line as a Unix shell would, as far as cargo writes them:
/// words, single quotes, and backslashes outside of those.
fn words(line: &str) -> Option<Vec<String>> {
    let mut words = Vec::new();
    let mut word: Option<String> = None;
    let mut letters = line.chars();
    while let Some(letter) = letters.next() {
        match letter {
            ' ' => words.extend(word.take()),
            '\'' => {
                let word = word.get_or_insert_default();
                loop {
                    match letters.next()? {
                        '\'' => break,
                        inner => word.push(inner),
                    }
                }
            }
            '\\' => word.get_or_insert_default().push(letters.next()?),
            other => word.get_or_insert_default().push(other),
        }
    }
    words.extend(word);
    Some(words)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_command_line_is_read_as_the_shell_reads_it() {
        let line = r"     Running `CARGO=/bin/cargo DIR='/it'\''s für/a b' EMPTY='' /bin/rustc --cfg 'feature, values()' src/lib.rs`";
        let call = call(line).unwrap();
        let env: Vec<_> = call.env.iter().map(|(n, v)| format!("{n}={v}")).collect();
        assert_eq!(env, ["CARGO=/bin/cargo", "DIR=/it's für/a b", "EMPTY="]);
        assert_eq!(call.program, "/bin/rustc");
        assert_eq!(call.args, ["--cfg", "feature, values()", "src/lib.rs"]);
        assert_eq!(Call::from_json(&call.to_json()), Some(call));
    }

    #[test]
    fn what_is_no_whole_call_is_none() {
        for line in [
            "   Compiling a v0.1.0",
            "Running `'open`",
            "Running `A=b`",
            "Running `rustc",
        ] {
            assert_eq!(call(line), None, "{line}");
        }
    }
}
