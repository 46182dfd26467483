//! What the tests share.

use std::path::{Path, PathBuf};
use std::sync::Mutex;
use std::thread;
use std::time::Duration;

use compiler::Rustc;
use xray::{Options, Xray, XrayError};

pub fn rustc() -> Rustc {
    Rustc::locate(Path::new(env!("CARGO_MANIFEST_DIR"))).unwrap()
}

pub fn look(source: &str) -> Result<Xray, XrayError> {
    let options = Options {
        // Other tests want the processor too.
        wall: Duration::from_secs(180),
        ..Options::default()
    };
    xray::xray(source, &options, &rustc())
}

/// The sample programs: name and text.
pub fn programs() -> Vec<(String, String)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/programs");
    let mut found: Vec<(String, String)> = rust_files(&folder)
        .into_iter()
        .map(|path| {
            let name = path.file_stem().unwrap().to_string_lossy().into_owned();
            (name, std::fs::read_to_string(path).unwrap())
        })
        .collect();
    found.sort();
    assert!(found.len() >= 20, "the sample programs are missing");
    found
}

/// All `.rs` files below a folder, without build results.
pub fn rust_files(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() && path.file_name().is_some_and(|name| name != "target") {
            found.extend(rust_files(&path));
        } else if path.extension().is_some_and(|end| end == "rs") {
            found.push(path);
        }
    }
    found
}

/// Does this for all items, a few at a time.
pub fn each<T: Send>(items: Vec<T>, work: impl Fn(T) + Sync) {
    let queue = Mutex::new(items);
    let next = || queue.lock().unwrap().pop();
    thread::scope(|scope| {
        for _ in 0..3 {
            scope.spawn(|| {
                while let Some(item) = next() {
                    work(item);
                }
            });
        }
    });
}
