//! The steps, in order. Each does nothing when its result is there and nothing it depends on changed.

use std::fs;

use super::workshop::{LOCK, Workshop, digest, empty};

/// One step.
pub(super) struct Step {
    /// By which it is named on the command line.
    pub(super) name: &'static str,
    /// What it is about to do.
    pub(super) title: &'static str,
    /// What to do when it fails.
    pub(super) advice: &'static str,
    pub(super) run: fn(&mut Workshop) -> Result<Done, String>,
}

/// What a step has to say.
pub(super) enum Done {
    /// It did it.
    Now(String),
    /// It was done, and nothing changed since.
    Before(String),
}

/// All steps.
pub(super) const STEPS: [Step; 5] = [
    Step {
        name: "tools",
        title: "Fetch the tools: maturin, pytest, mypy, and NumPy, in exact versions",
        advice: "This step needs a network, once; run `cargo course capstone` again when there is one. \
                 On Debian and Ubuntu, making an environment needs the package python3-venv.",
        run: tools,
    },
    Step {
        name: "build",
        title: "Build the wheel of crates/capstone/python with maturin",
        advice: "What the compiler says stands above. Mend it and run `cargo course capstone` again: \
                 what is done stays done. `cargo course explain CODE` tells more about a code.",
        run: build,
    },
    Step {
        name: "install",
        title: "Install the wheel into a fresh environment, without asking an index",
        advice: "What pip says stands above. `cargo course capstone --again` makes the environment anew; \
                 when a wheel is missing, delete target/capstone/wheels and target/capstone/tools and \
                 run it again with a network.",
        run: install,
    },
    Step {
        name: "test",
        title: "Test the package as it is installed",
        advice: "What pytest says stands above. Mend the package in crates/capstone/python and run \
                 `cargo course capstone` again: it builds and installs what you changed.",
        run: test,
    },
    Step {
        name: "measure",
        title: "Measure Rust against Python, on the same work",
        advice: "Both have to compute the same, or there is nothing to compare. Look at the function \
                 named above, on both sides, and at the tests that compare them.",
        run: measure,
    },
];

fn tools(workshop: &mut Workshop) -> Result<Done, String> {
    let lock = fs::read(workshop.root.join(LOCK)).map_err(|error| format!("{LOCK}: {error}"))?;
    let version = workshop.python.version_text();
    let made_from = digest([
        &lock,
        workshop.python.executable.as_bytes(),
        version.as_bytes(),
    ]);
    let stamp = workshop.folder.join("tools").join("made-from");
    if fs::read_to_string(&stamp).is_ok_and(|made| made == made_from) {
        return Ok(Done::Before(format!("Python {version}")));
    }
    let wheels = workshop.wheels();
    empty(&wheels)?;
    let mut venv = workshop.interpreter();
    venv.args(["-m", "venv", "--clear"])
        .arg(workshop.folder.join("tools"));
    workshop.run("making an environment", &mut venv)?;
    let exact = ["--require-hashes", "--no-deps", "--requirement"];
    let lock = workshop.root.join(LOCK);
    let mut download = workshop.pip("download");
    download
        .args(exact)
        .arg(&lock)
        .args(["--only-binary", ":all:", "--dest"])
        .arg(&wheels);
    workshop.run("downloading the tools", &mut download)?;
    let mut install = workshop.offline("install");
    install.args(exact).arg(&lock);
    workshop.run("installing the tools", &mut install)?;
    fs::write(&stamp, made_from).map_err(|error| format!("{}: {error}", stamp.display()))?;
    Ok(Done::Now(format!("Python {version}")))
}

fn build(workshop: &mut Workshop) -> Result<Done, String> {
    if let Some(wheel) = &workshop.wheel {
        return Ok(Done::Before(Workshop::name(wheel)));
    }
    // Cargo knows what has changed; only its result decides whether it is installed again.
    let out = workshop.folder.join("dist");
    empty(&out)?;
    let mut maturin = workshop.module("maturin");
    maturin
        .args(["build", "--release", "--locked", "--quiet"])
        .arg("--manifest-path")
        .arg(workshop.package().join("Cargo.toml"))
        .arg("--out")
        .arg(&out);
    workshop.building(&mut maturin);
    workshop.run("`maturin build`", &mut maturin)?;
    let wheel = fs::read_dir(&out)
        .ok()
        .and_then(|entries| {
            let mut paths = entries.flatten().map(|entry| entry.path());
            paths.find(|path| path.extension().is_some_and(|ending| ending == "whl"))
        })
        .ok_or_else(|| format!("maturin left no wheel in {}", out.display()))?;
    let name = Workshop::name(&wheel);
    workshop.wheel = Some(wheel);
    Ok(Done::Now(name))
}

fn install(workshop: &mut Workshop) -> Result<Done, String> {
    let wheel = workshop.wheel.clone().unwrap_or_default();
    let name = Workshop::name(&wheel);
    let made_from = workshop.installed_from(&wheel)?;
    let folder = workshop.fresh();
    let stamp = folder.join("made-from");
    let same = fs::read_to_string(&stamp).is_ok_and(|made| made == made_from);
    if same && !workshop.again {
        return Ok(Done::Before(name));
    }
    let mut venv = workshop.tool();
    venv.args(["-m", "venv", "--clear", "--without-pip"])
        .arg(&folder);
    workshop.run("making a fresh environment", &mut venv)?;
    let mut pip = workshop.module("pip");
    pip.arg("--python").arg(workshop.fresh_interpreter());
    workshop.pip_arguments(&mut pip, "install", true);
    pip.arg("--no-compile")
        .arg(&wheel)
        // What the tests need beside the package itself.
        .args(["pytest", "hypothesis", "mypy"]);
    workshop.run("`pip install` of the wheel", &mut pip)?;
    fs::write(&stamp, made_from).map_err(|error| format!("{}: {error}", stamp.display()))?;
    Ok(Done::Now(name))
}

fn test(workshop: &mut Workshop) -> Result<Done, String> {
    let wheel = workshop.wheel.clone().unwrap_or_default();
    let tested = format!(
        "{}{}",
        workshop.installed_from(&wheel)?,
        workshop.tests_digest()?
    );
    let stamp = workshop.fresh().join("tested");
    if let Ok(before) = fs::read_to_string(&stamp)
        && let Some((made, said)) = before.split_once('\n')
        && made == tested
        && !workshop.again
    {
        return Ok(Done::Before(said.to_owned()));
    }
    let mut pytest = workshop.installed();
    pytest
        .current_dir(workshop.package())
        .env("PYTHONDONTWRITEBYTECODE", "1")
        .env(
            "HYPOTHESIS_STORAGE_DIRECTORY",
            workshop.folder.join("hypothesis"),
        )
        .args(["-m", "pytest", "-q", "-p", "no:cacheprovider"])
        .args(["--color=no", "--tb=short"]);
    let said = workshop.run("`pytest`", &mut pytest)?;
    let last = said.lines().last().unwrap_or_default();
    // `120 passed in 4.05s`: the time says nothing about the package.
    let said = last.split(" in ").next().unwrap_or(last).to_owned();
    fs::write(&stamp, format!("{tested}\n{said}"))
        .map_err(|error| format!("{}: {error}", stamp.display()))?;
    Ok(Done::Now(said))
}

fn measure(workshop: &mut Workshop) -> Result<Done, String> {
    let script = workshop.package().join("scripts").join("measure.py");
    let mut measure = workshop.installed();
    measure.arg("-B").arg(script).arg("--json");
    let said = workshop.run("`measure.py`", &mut measure)?;
    workshop.measured = super::workshop::Measured::read(&said)?;
    let count = workshop.measured.len();
    Ok(Done::Now(format!("{count} comparisons, the same results")))
}
