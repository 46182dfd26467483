//! What every proof may use: the course, its packages, the tools, and how programs are run.

use std::path::{Path, PathBuf};
use std::time::Duration;

use anyhow::{Context as _, bail};
use book::{CourseBook, Problem};
use compiler::Rustc;
use exercise::{Course, pyo3};
use sandbox::{Cancel, Command, Limits, Status, StopReason};

use crate::inputs::Inputs;
use crate::own_work::OwnWork;
use crate::python::Python;
use crate::workspace::{Package, Part, Workspace};

/// A build or a test run that takes longer than this hangs.
const LONGEST: Duration = Duration::from_secs(40 * 60);

/// The course as it is on disk, and the tools to prove it with.
pub struct Context {
    /// The course's root folder.
    pub root: PathBuf,
    /// Where teaching crates, exercises and solutions are built.
    pub target: PathBuf,
    /// How many things may be done at once.
    pub jobs: usize,
    /// Ends everything early.
    pub cancel: Cancel,
    /// Pages, pairs, refused programs, exercises and cards.
    pub book: CourseBook,
    /// What is wrong with the files the book is read from.
    pub problems: Vec<Problem>,
    /// The packages.
    pub workspace: Workspace,
    /// The compiler.
    pub rustc: Rustc,
    /// All that `rustc -vV` says: another compiler proves anew.
    pub rustc_version: String,
    /// The Python interpreter, or why there is none.
    pub python: Result<Python, String>,
    /// What a learner has changed.
    pub own_work: OwnWork,
}

impl Context {
    /// Reads the course at `root`.
    pub fn open(root: &Path, jobs: usize, cancel: Cancel) -> anyhow::Result<Context> {
        let root = root
            .canonicalize()
            .with_context(|| format!("there is no course at {}", root.display()))?;
        let root = without_verbatim_prefix(root);
        let (book, problems) = CourseBook::read(&root);
        let Some(book) = book else {
            let all: Vec<String> = problems.iter().map(ToString::to_string).collect();
            bail!("the course cannot be read:\n{}", all.join("\n"));
        };
        let rustc = Rustc::locate(&root)?;
        let said = Command::new(rustc.program()).arg("-vV").run(&cancel)?;
        if !said.success() {
            bail!("`rustc -vV` does not run; `cargo course doctor` says what to do");
        }
        let target = match std::env::var_os("CARGO_TARGET_DIR") {
            Some(folder) if !folder.is_empty() => root.join(folder),
            _ => root.join("target"),
        };
        Ok(Context {
            workspace: Workspace::read(&root, &cancel)?,
            python: Python::find(&cancel),
            own_work: OwnWork::find(&book.course),
            target,
            jobs,
            cancel,
            book,
            problems,
            rustc,
            rustc_version: String::from_utf8_lossy(&said.stdout).into_owned(),
            root,
        })
    }

    /// The compiler's version, such as `1.95.0`.
    pub fn rustc_release(&self) -> &str {
        self.rustc_version
            .lines()
            .find_map(|line| line.strip_prefix("release: "))
            .unwrap_or("unknown")
    }

    /// The exercises.
    pub fn course(&self) -> &Course {
        &self.book.course
    }

    /// The folder in which the tools are built.
    pub fn tools_target(&self) -> PathBuf {
        self.target.join("tools")
    }

    /// The inputs of every proof: what proves it, and the compiler.
    pub fn inputs(&self) -> Inputs {
        let tools = [
            "book", "compiler", "exercise", "proof", "sandbox", "trace", "xray",
        ];
        Inputs::new()
            .paths(tools.map(|tool| format!("crates/tools/{tool}/src")))
            .paths(["Cargo.lock", "Cargo.toml", ".cargo/config.toml"])
            .value("rustc", self.rustc_version.as_str())
    }

    /// The inputs of a proof that runs Python too.
    pub fn inputs_with_python(&self) -> Inputs {
        self.inputs().value("python", self.python_version())
    }

    /// The interpreter's version.
    pub fn python_version(&self) -> &str {
        self.python.as_ref().map_or("none", |found| found.version())
    }

    /// A path as people write it: relative to the course, with forward slashes.
    pub fn shown(&self, path: &Path) -> String {
        let path = path.strip_prefix(&self.root).unwrap_or(path);
        path.display().to_string().replace('\\', "/")
    }

    /// Cargo, building in `target`, in the root folder, never changing `Cargo.lock`.
    pub fn cargo(&self, subcommand: &str, target: &Path) -> Command {
        let cargo = cargo()
            .current_dir(&self.root)
            .args([subcommand, "--locked", "--target-dir"])
            .arg(target);
        match &self.python {
            // The capstone's bindings are for the Python that everything else is proved with.
            Ok(python) => cargo.env(pyo3::INTERPRETER, python.executable()),
            Err(_) => cargo,
        }
    }

    /// Cargo on a teaching crate, in the folder where it is built.
    ///
    /// One with modules for Python has a folder of its own: the capstone's tests are programs that
    /// load Python, and in one folder PyO3 and all that uses it would be built anew for each of the
    /// two in turn.
    pub fn cargo_on_topic(&self, subcommand: &str, package: &Package) -> Command {
        if !package.for_python {
            return self.cargo(subcommand, &self.target);
        }
        let cargo = self.cargo(subcommand, &self.target.join(pyo3::FOLDER));
        let python = self.python.as_ref().ok();
        let python = python.map(|python| Path::new(python.executable()));
        pyo3::with(pyo3::module(python), cargo)
    }

    /// Cargo on the tools, in their folder. They are always named all together, and what is wanted
    /// of them by `--bin` or `--test`: what else is named decides which features their common
    /// dependencies have, and with others those would be built once more.
    pub fn cargo_on_tools(&self, subcommand: &str) -> Command {
        let tools = self.workspace.of(Part::Tool);
        let named = tools.flat_map(|tool| ["-p".to_owned(), tool.name.clone()]);
        self.cargo(subcommand, &self.tools_target()).args(named)
    }

    /// Runs a build, a test suite or another tool to its end.
    pub fn run(&self, command: Command) -> anyhow::Result<Ran> {
        self.run_within(command, LONGEST)
    }

    /// Runs a program that has to end within `wall`.
    pub fn run_within(&self, command: Command, wall: Duration) -> anyhow::Result<Ran> {
        self.run_to_end(command, wall, &mut || {})
    }

    /// As [`Context::run`], and calls `on_output` each time the program has said something.
    pub fn run_noting(&self, command: Command, on_output: &mut dyn FnMut()) -> anyhow::Result<Ran> {
        self.run_to_end(command, LONGEST, on_output)
    }

    fn run_to_end(
        &self,
        command: Command,
        wall: Duration,
        on_output: &mut dyn FnMut(),
    ) -> anyhow::Result<Ran> {
        let limits = Limits {
            wall: Some(wall),
            ..Limits::default()
        };
        let finished = command
            .env("RUST_BACKTRACE", "0")
            .env("NO_COLOR", "1")
            .limits(limits)
            .run_with(&self.cancel, &mut |_, _| on_output())?;
        if finished.stopped == Some(StopReason::Cancelled) {
            bail!("ended before it was proved");
        }
        Ok(Ran {
            stdout: String::from_utf8_lossy(&finished.stdout).into_owned(),
            stderr: String::from_utf8_lossy(&finished.stderr).into_owned(),
            code: match (finished.stopped, finished.status) {
                (None, Status::Exited(code)) => Some(code),
                _ => None,
            },
            ending: ending(finished.stopped, finished.status, wall),
        })
    }

    /// Calls `job` for every item, several at once.
    pub fn parallel<T: Sync>(&self, items: &[T], job: impl Fn(&T) + Sync) {
        let next = std::sync::atomic::AtomicUsize::new(0);
        std::thread::scope(|scope| {
            for _ in 0..self.jobs.clamp(1, items.len().max(1)) {
                scope.spawn(|| {
                    while let Some(item) =
                        items.get(next.fetch_add(1, std::sync::atomic::Ordering::Relaxed))
                    {
                        if self.cancel.is_cancelled() {
                            return;
                        }
                        job(item);
                    }
                });
            }
        });
    }
}

/// The Cargo that started us, so that one build folder always sees the same Cargo.
pub fn cargo() -> Command {
    let program = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    Command::new(program).env("CARGO_TERM_COLOR", "never")
}

/// What a program said and how it ended.
#[derive(Debug)]
pub struct Ran {
    /// Standard output.
    pub stdout: String,
    /// Standard error.
    pub stderr: String,
    /// The exit code, if the program ended by itself.
    pub code: Option<i32>,
    /// How it ended, in words.
    pub ending: String,
}

impl Ran {
    /// Whether it ended well.
    pub fn success(&self) -> bool {
        self.code == Some(0)
    }

    /// The last `lines` lines of standard output and standard error together.
    pub fn tail(&self, lines: usize) -> String {
        let all: Vec<&str> = self.stdout.lines().chain(self.stderr.lines()).collect();
        all[all.len().saturating_sub(lines)..].join("\n")
    }
}

fn ending(stopped: Option<StopReason>, status: Status, wall: Duration) -> String {
    match (stopped, status) {
        (Some(StopReason::Wall), _) => {
            format!("was stopped after {} seconds", wall.as_secs())
        }
        (Some(reason), _) => format!("was stopped by its limit: {reason}"),
        (None, Status::Exited(code)) => format!("ended with exit code {code}"),
        (None, Status::Signalled(signal)) => format!("was ended by signal {signal}"),
    }
}

/// Windows' canonical paths start with `\\?\`, which other programs do not understand.
pub(crate) fn without_verbatim_prefix(path: PathBuf) -> PathBuf {
    match path.to_str().and_then(|text| text.strip_prefix(r"\\?\")) {
        Some(plain) if !plain.starts_with("UNC") => PathBuf::from(plain),
        _ => path,
    }
}
