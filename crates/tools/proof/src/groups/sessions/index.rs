//! The course's own package index, served while sessions run.

use std::io::{BufRead, BufReader, Read};
use std::process::{Child, Command, Stdio};

use anyhow::{Context as _, bail, ensure};
use exercise::python::of_the_course;
use tempfile::TempDir;

use crate::context::Context;

/// Where the index and its packages lie.
pub(super) const PACKAGE: &str = "python_examples/local_index";

/// A server that ends with us.
pub(super) struct Index {
    server: Child,
    /// The packages; they go when the server has ended.
    _folder: TempDir,
    /// `http://127.0.0.1:PORT`
    pub(super) address: String,
}

impl Index {
    /// Builds the packages and serves them on a free port of this machine.
    pub(super) fn start(ctx: &Context) -> anyhow::Result<Index> {
        let folder = tempfile::tempdir()?;
        let command = |action: &str| {
            let mut command = Command::new(of_the_course(&ctx.root));
            command
                .args(["-E", "-s", "-B", "-X", "utf8"])
                .args(["-m", "local_index", action])
                .arg(folder.path())
                .current_dir(ctx.root.join("python_examples"))
                .stderr(Stdio::piped());
            command
        };
        let built = command("build").output();
        let built = built.context("the package index could not be built")?;
        ensure!(
            built.status.success(),
            "the package index could not be built\n{}",
            String::from_utf8_lossy(&built.stderr)
        );
        let mut server = command("serve")
            .arg("--end-with-input")
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .context("the package index does not start")?;
        let mut line = String::new();
        if let Some(output) = server.stdout.take() {
            BufReader::new(output).read_line(&mut line)?;
        }
        let address = line.trim().trim_end_matches("/simple/").to_owned();
        let mut index = Index {
            server,
            _folder: folder,
            address,
        };
        if !index.address.starts_with("http://127.0.0.1:") {
            let mut why = String::new();
            if let Some(mut said) = index.server.stderr.take() {
                said.read_to_string(&mut why)?;
            }
            bail!(
                "the package index tells no address; `cargo course index` starts it alone\n{}",
                why.trim()
            );
        }
        // Nobody reads on: a full pipe must not hold it up.
        drop(index.server.stderr.take());
        Ok(index)
    }
}

impl Drop for Index {
    fn drop(&mut self) {
        // It may have ended already; then there is nothing to stop.
        let _ = self.server.kill();
        let _ = self.server.wait();
    }
}
