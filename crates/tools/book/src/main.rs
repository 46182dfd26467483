//! `course-book`: builds and serves the course's book.

mod outline;
mod xray;

use std::io::{Read, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::{Context, Result, bail};
use book::serve::{Options, Server, look_for_threads};
use clap::{Arg, ArgAction, ArgMatches, Command, value_parser};
use exercise::Course;

fn main() -> ExitCode {
    sandbox::init();
    let matches = command().get_matches();
    let done = match matches.subcommand() {
        Some(("build", arguments)) => build(arguments),
        Some(("serve", arguments)) => serve(arguments),
        Some(("preprocess", arguments)) => preprocess(arguments),
        Some(("isolation", _)) => {
            let found = book::serve::isolation_json(&sandbox::Isolation::probe(None));
            told(Ok(format!("{found}\n")))
        }
        Some(("xray", arguments)) => told(xray::run(arguments)),
        Some(("outline", arguments)) => {
            root_of(arguments).and_then(|root| told(outline::run(&root, arguments)?))
        }
        _ => return ExitCode::from(2),
    };
    match done {
        Ok(code) => code,
        Err(error) => {
            eprintln!("{error:#}");
            ExitCode::FAILURE
        }
    }
}

fn command() -> Command {
    let root = Arg::new("root")
        .long("root")
        .value_name("ROOT")
        .value_parser(value_parser!(PathBuf))
        .help("The course's folder; found from the current folder when left out");
    Command::new("course-book")
        .about("Builds and serves the course's book")
        .subcommand_required(true)
        .arg_required_else_help(true)
        .subcommand(
            Command::new("build")
                .about("Builds the book into a folder")
                .after_help("Example: course-book build --dest site")
                .arg(root.clone())
                .arg(
                    Arg::new("dest")
                        .long("dest")
                        .value_name("DIR")
                        .required(true)
                        .value_parser(value_parser!(PathBuf))
                        .help("A new or empty folder, or one an earlier build made"),
                ),
        )
        .subcommand(
            Command::new("serve")
                .about("Serves the book on this machine until standard input closes")
                .after_help("Example: course-book serve --watch")
                .arg(root.clone())
                .arg(
                    Arg::new("port")
                        .long("port")
                        .value_name("N")
                        .value_parser(value_parser!(u16).range(1..))
                        .help("The port to use; a free one is found when left out"),
                )
                .arg(
                    Arg::new("watch")
                        .long("watch")
                        .action(ArgAction::SetTrue)
                        .help("Rebuild when the course's files change"),
                ),
        )
        .subcommand(xray::define())
        .subcommand(outline::define().arg(root))
        .subcommand(
            Command::new("isolation")
                .about("Says as JSON how well this machine closes off programs run from a page"),
        )
        .subcommand(
            Command::new("preprocess")
                .about("What book.toml calls when plain `mdbook` builds the book")
                .subcommand(
                    Command::new("supports")
                        .about("Whether a renderer is supported")
                        .arg(Arg::new("renderer").required(true)),
                ),
        )
}

fn root_of(arguments: &ArgMatches) -> Result<PathBuf> {
    match arguments.get_one::<PathBuf>("root") {
        Some(root) => {
            std::path::absolute(root).with_context(|| format!("{} is no path", root.display()))
        }
        None => find_root(),
    }
}

fn find_root() -> Result<PathBuf> {
    let here = std::env::current_dir().context("there is no current folder")?;
    Ok(Course::find(&here)?.root().to_owned())
}

fn build(arguments: &ArgMatches) -> Result<ExitCode> {
    let root = root_of(arguments)?;
    let Some(dest) = arguments.get_one::<PathBuf>("dest") else {
        bail!("--dest is missing");
    };
    book::build::build(&root, dest)?;
    println!("{}", dest.join("index.html").display());
    Ok(ExitCode::SUCCESS)
}

/// Prints what was found out, or what is wrong with what was asked for.
fn told(answer: Result<String, String>) -> Result<ExitCode> {
    match answer {
        // Whoever reads may have seen enough.
        Ok(text) => {
            let _ = std::io::stdout().write_all(text.as_bytes());
            Ok(ExitCode::SUCCESS)
        }
        Err(complaint) => {
            eprintln!("{complaint}");
            Ok(ExitCode::from(2))
        }
    }
}

fn preprocess(arguments: &ArgMatches) -> Result<ExitCode> {
    if let Some(("supports", arguments)) = arguments.subcommand() {
        let renderer = arguments.get_one::<String>("renderer");
        return Ok(
            match renderer.is_some_and(|name| book::preprocess::supports(name)) {
                true => ExitCode::SUCCESS,
                false => ExitCode::FAILURE,
            },
        );
    }
    book::preprocess::run(
        &find_root()?,
        std::io::stdin().lock(),
        std::io::stdout().lock(),
    )?;
    Ok(ExitCode::SUCCESS)
}

fn serve(arguments: &ArgMatches) -> Result<ExitCode> {
    let options = Options {
        port: arguments.get_one::<u16>("port").copied(),
        watch: arguments.get_flag("watch"),
    };
    look_for_threads()?;
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .worker_threads(2)
        .enable_all()
        .build()
        .context("the server cannot start")?;
    let root = root_of(arguments)?;
    runtime.block_on(serve_until_stdin_closes(&root, options))?;
    // A rebuild may be going on; nobody waits for it any more.
    runtime.shutdown_background();
    Ok(ExitCode::SUCCESS)
}

async fn serve_until_stdin_closes(root: &Path, options: Options) -> Result<()> {
    let server = Server::start(root, options).await?;
    let ready = serde_json::json!({ "url": server.url(), "open": server.open_url() });
    let mut stdout = std::io::stdout();
    writeln!(stdout, "{ready}")
        .and_then(|()| stdout.flush())
        .context("nobody reads the address")?;
    let (closed, stdin) = tokio::sync::oneshot::channel();
    std::thread::spawn(move || {
        let mut stdin = std::io::stdin().lock();
        let mut byte = [0; 256];
        while matches!(stdin.read(&mut byte), Ok(n) if n > 0) {}
        closed.send(())
    });
    let server = tokio::spawn(server.run());
    // The sender is dropped only after it has sent, or with the thread: both mean closed.
    let _ = stdin.await;
    server.abort();
    Ok(())
}
