//! A program in Rust: compiled, then run.

use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::time::Duration;

use compiler::{Compile, Compiled, Emit, Rustc};
use sandbox::{Cancel, Command, Limits};

use super::report::{Outcome, RUST_FILE, Remark, Report, Stage};
use super::{LIMITS, MIB, not_started};
use crate::serve::api::crates::Needed;
use crate::serve::api::scratch::Scratch;
use crate::serve::api::{Ground, Refusal};

/// What the compiler may use. It runs the program's macros and constants, so it is closed off
/// like the program itself.
const COMPILER_LIMITS: Limits = Limits {
    wall: Some(Duration::from_secs(15)),
    cpu: Some(Duration::from_secs(30)),
    memory: Some(4096 * MIB),
    output: Some(1024 * 1024),
    processes: Some(32),
    disk: Some(256 * MIB),
};

pub(super) fn run(ground: &Ground, code: &str, cancel: &Cancel) -> Result<Report, Refusal> {
    let rustc = ground.rustc()?;
    let needed = ground.crates().needed_by(code, &rustc, cancel)?;
    let scratch = Scratch::new()?;
    scratch.write(RUST_FILE, code)?;
    let compiled = compile(ground, &rustc, &needed, &scratch, cancel)?;
    if compiled.outcome != Outcome::Ok {
        return Ok(compiled);
    }
    let mut program = ground
        .closed_off(program(&scratch), &scratch, read(&rustc, &needed))
        .limits(LIMITS);
    if let Some(library) = rustc.dynamic_std() {
        program = program.env("LD_LIBRARY_PATH", library);
    }
    let finished = program.run(cancel).map_err(|error| not_started(&error))?;
    let mut report = Report::of(Stage::Run, &finished, scratch.path());
    report.compile = compiled.compile;
    report.remarks = compiled.remarks;
    if report.outcome == Outcome::Failed {
        report.remarks.extend(Remark::of_panic(&report.stderr));
    }
    Ok(report)
}

fn program(scratch: &Scratch) -> PathBuf {
    let name = format!("main{}", std::env::consts::EXE_SUFFIX);
    scratch.path().join(name)
}

/// What the compiler and the program must be able to read.
fn read(rustc: &Rustc, needed: &Needed) -> Vec<PathBuf> {
    let mut read: Vec<PathBuf> = needed.externs.iter().map(|one| one.path.clone()).collect();
    read.extend(needed.dependencies.clone());
    read.push(rustc.program().to_owned());
    read.extend(rustc.sysroot().map(Path::to_owned));
    read
}

fn compile(
    ground: &Ground,
    rustc: &Rustc,
    needed: &Needed,
    scratch: &Scratch,
    cancel: &Cancel,
) -> Result<Report, Refusal> {
    let mut compile = Compile::file(RUST_FILE)
        .emit(Emit::Link)
        .out_dir(scratch.path())
        .externs(needed.externs.iter().cloned());
    if let Some(dependencies) = &needed.dependencies {
        let mut folder = OsString::from("dependency=");
        folder.push(dependencies);
        compile = compile.arg("-L").arg(folder);
    }
    if rustc.dynamic_std().is_some() {
        compile = compile.arg("-Cprefer-dynamic");
    }
    let mut reach = read(rustc, needed);
    let linker = linker();
    if let Some(linker) = &linker {
        compile = compile.arg(format!("-Clinker={}", linker.display()));
        reach.push(linker.clone());
    }
    let invocation = compile.invocation(rustc);
    let mut command = ground
        .closed_off(&invocation.program, scratch, reach)
        .args(&invocation.args)
        .limits(COMPILER_LIMITS);
    command = with_linkers_environment(command, linker.as_deref());
    let finished = command.run(cancel).map_err(|error| not_started(&error))?;
    let mut report = Report::of(Stage::Compile, &finished, scratch.path());
    if report.outcome == Outcome::Stopped {
        // What it was about to say is cut in the middle.
        report.stderr.clear();
        return Ok(report);
    }
    match Compiled::read(finished.success(), &finished.stderr) {
        Ok(said) => {
            report.remarks = said.diagnostics.iter().map(Remark::of).collect();
            report.stderr.clear();
            if report.outcome == Outcome::Failed {
                report.outcome = Outcome::Refused;
            }
        }
        Err(error) => report.stderr = error.to_string(),
    }
    Ok(report)
}

/// The linker's own path, because the compiler is given no search path of ours.
fn linker() -> Option<PathBuf> {
    match cfg!(windows) {
        true => None,
        false => sandbox::find_program("cc"),
    }
}

/// What the linker needs to find its own parts.
fn with_linkers_environment(mut command: Command, linker: Option<&Path>) -> Command {
    if cfg!(windows) {
        // Where Microsoft's linker and libraries are is said by these.
        for name in [
            "PATH",
            "ProgramFiles",
            "ProgramFiles(x86)",
            "ProgramData",
            "LIB",
            "INCLUDE",
            "VCINSTALLDIR",
            "VSINSTALLDIR",
            "VCToolsInstallDir",
            "VSCMD_ARG_TGT_ARCH",
            "WindowsSdkDir",
            "WindowsSDKVersion",
        ] {
            if let Some(value) = std::env::var_os(name) {
                command = command.env(name, value);
            }
        }
        return command;
    }
    let mut path = OsString::from("/usr/bin:/bin");
    if let Some(folder) = linker.and_then(Path::parent) {
        path = OsString::from(folder);
        path.push(":/usr/bin:/bin");
    }
    // On a Mac the developer tools say where the system's libraries are.
    for name in ["SDKROOT", "DEVELOPER_DIR", "MACOSX_DEPLOYMENT_TARGET"] {
        if let Some(value) = std::env::var_os(name) {
            command = command.env(name, value);
        }
    }
    command.env("PATH", path)
}
