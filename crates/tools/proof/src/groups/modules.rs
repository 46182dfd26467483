//! A module for Python: the caller prints what is recorded, with the compiled module and with the
//! pure Python it replaces, and the two agree unless they declare otherwise.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use anyhow::{Context as _, anyhow, bail};
use book::{Module, Needs, Original, Recorded};
use exercise::pyo3;
use tempfile::TempDir;

use super::printed::{Built, Printed, Prints, batch, print_of};
use crate::context::{Context, without_verbatim_prefix};
use crate::diff::diff;
use crate::engine::Batch;
use crate::outcome::Outcome;
use crate::python::Python;
use crate::workspace::Package;

/// The proofs of all modules.
pub fn batches(ctx: &Arc<Context>) -> Vec<Batch> {
    let topics = ctx.book.topics.iter();
    let modules: Vec<Module> = topics.flat_map(|topic| topic.modules.clone()).collect();
    Vec::from_iter(batch(ctx, modules))
}

impl Prints for Module {
    fn id(&self) -> String {
        self.proof()
    }

    fn rust(&self) -> (&str, &Path) {
        (&self.id.name, &self.rust)
    }

    fn sources(&self) -> Vec<PathBuf> {
        self.files().map(Path::to_owned).into()
    }

    fn python(&self) -> Vec<&Path> {
        vec![self.original.file(), &self.caller]
    }

    fn packages(&self) -> &[String] {
        &self.python_packages
    }

    fn recorded(&self) -> &Recorded {
        &self.recorded
    }

    /// One Cargo call for each teaching crate.
    fn build(ctx: &Context, modules: &[&Module]) -> anyhow::Result<Built> {
        let mut packages: BTreeMap<&str, (&Package, Vec<&str>)> = BTreeMap::new();
        for module in modules {
            let dir = module.topic_dir();
            let package = ctx.workspace.in_dir(dir);
            let package =
                package.with_context(|| format!("{} is not a package", ctx.shown(dir)))?;
            if !package.for_python {
                bail!(
                    "{} does not depend on PyO3; write `pyo3 = {{ workspace = true }}` under \
                     [dev-dependencies] of its Cargo.toml",
                    package.name
                );
            }
            let known = packages.entry(&package.name);
            let (_, names) = known.or_insert((package, Vec::new()));
            names.push(&module.id.name);
        }
        let commands = packages.into_values().map(|(package, names)| {
            ctx.cargo_on_topic("build", package)
                .args(["-p", &package.name])
                .args(names.into_iter().flat_map(|name| ["--example", name]))
        });
        let packages = modules.iter().map(|module| module.packages());
        Built::by(ctx, commands.collect(), packages)
    }

    /// With either module, each in a folder that holds nothing else.
    fn run(&self, ctx: &Context, built: &Built) -> anyhow::Result<Printed> {
        if let Some(needs) = missing(ctx, self, built)? {
            bail!("this Python has no {}, which the caller needs", needs.what);
        }
        let python = match &self.original {
            Original::Stub(_) => None,
            Original::Program(file) => {
                let name = format!("{}.py", self.id.name);
                let printed = Staged::new(ctx, self, built, file, &name)?.print(ctx);
                Some(printed.context("with the pure module")?)
            }
        };
        let rust = compiled(ctx, self, built)?.print(ctx);
        let rust = rust.context("with the compiled module")?;
        Ok(Printed { rust, python })
    }

    fn otherwise(&self, ctx: &Context, built: &Built) -> anyhow::Result<Option<Outcome>> {
        let Some(needs) = missing(ctx, self, built)? else {
            return Ok(None);
        };
        let staged = compiled(ctx, self, built)?;
        staged.does_without(ctx, needs).map(Some)
    }

    fn disagreement(&self, ctx: &Context, printed: &Printed) -> Option<String> {
        let python = printed.python.as_ref()?;
        let same = printed.rust == *python;
        let caller = ctx.shown(&self.caller);
        match &self.differs {
            None if !same => Some(format!(
                "{caller} prints different things with {} and {} (- Python, + Rust). Make them \
                 agree, or declare `differs` for this module in topic.toml with the reason.\n{}",
                ctx.shown(self.original.file()),
                ctx.shown(&self.rust),
                diff(python, &printed.rust)
            )),
            Some(reason) if same => Some(format!(
                "the module declares a difference (\"{reason}\"), but {caller} prints the same with \
                 both. Remove `differs` from topic.toml."
            )),
            _ => None,
        }
    }
}

fn loadable<'a>(ctx: &Context, module: &Module, built: &'a Built) -> anyhow::Result<&'a Path> {
    let made = built.example(module);
    if let Some(library) = made.and_then(|made| made.loadable.as_deref()) {
        return Ok(library);
    }
    if made.is_some_and(|made| made.errors.iter().any(|(_, code)| is_no_library(code))) {
        bail!(
            "{} is built as a program. Write in {}:\n\n[[example]]\nname = \"{}\"\ncrate-type = \
             [\"cdylib\"]",
            ctx.shown(&module.rust),
            ctx.shown(&module.topic_dir().join("Cargo.toml")),
            module.id.name
        );
    }
    Err(built.refused(ctx, module))
}

/// A program without `main`.
fn is_no_library(code: &Option<String>) -> bool {
    code.as_deref() == Some("E0601")
}

fn python(ctx: &Context, module: &Module, built: &Built) -> anyhow::Result<Python> {
    let python = built.interpreter(ctx, module);
    python.map_err(|why| anyhow!(why))
}

/// The caller beside what it imports, in a folder that holds nothing else.
struct Staged<'a> {
    module: &'a Module,
    python: Python,
    caller: String,
    place: PathBuf,
    /// Removed at the end.
    _folder: TempDir,
}

fn compiled<'a>(ctx: &Context, module: &'a Module, built: &Built) -> anyhow::Result<Staged<'a>> {
    let library = loadable(ctx, module, built)?;
    let name = pyo3::file_name(&module.id.name);
    Staged::new(ctx, module, built, library, &name)
}

impl<'a> Staged<'a> {
    fn new(
        ctx: &Context,
        module: &'a Module,
        built: &Built,
        imported: &Path,
        name: &str,
    ) -> anyhow::Result<Staged<'a>> {
        let folder = TempDir::with_prefix("course-module-")?;
        // What programs say of their place is looked for in the output.
        let place = without_verbatim_prefix(folder.path().canonicalize()?);
        let caller = module.caller.file_name().unwrap_or_default();
        let copies = [
            (imported, place.join(name)),
            (&module.caller, place.join(caller)),
        ];
        for (from, to) in copies {
            fs::copy(from, to).with_context(|| format!("{} cannot be copied", ctx.shown(from)))?;
        }
        Ok(Staged {
            module,
            python: python(ctx, module, built)?,
            caller: caller.to_string_lossy().into_owned(),
            place,
            _folder: folder,
        })
    }

    fn print(&self, ctx: &Context) -> anyhow::Result<String> {
        let exit = ("python_exit", self.module.python_exit);
        print_of(ctx, &self.module.caller, exit, false, &self.place, || {
            self.python.strict_script(&self.caller)
        })
    }

    /// Where something that it needs is missing, it says so and ends.
    fn does_without(&self, ctx: &Context, needs: &Needs) -> anyhow::Result<Outcome> {
        let command = self.python.strict_script(&self.caller);
        let ran = ctx.run(command.current_dir(&self.place))?;
        if ran.code == Some(1) && ran.stdout.is_empty() && ran.stderr.trim() == needs.without {
            return Ok(Outcome::Passed);
        }
        bail!(
            "this Python has no {}; there {} shall end with exit code 1 and say `{}`, but it {}\n{}",
            needs.what,
            ctx.shown(&self.module.caller),
            needs.without,
            ran.ending,
            ran.tail(20)
        )
    }
}

/// What the caller needs and the interpreter does not have.
fn missing<'a>(
    ctx: &Context,
    module: &'a Module,
    built: &Built,
) -> anyhow::Result<Option<&'a Needs>> {
    let Some(needs) = &module.needs else {
        return Ok(None);
    };
    let ran = ctx.run(python(ctx, module, built)?.has(&needs.what))?;
    match ran.stdout.trim() {
        "True" => Ok(None),
        "False" => Ok(Some(needs)),
        _ => bail!("`needs` names {}: {}", needs.what, ran.tail(3)),
    }
}
