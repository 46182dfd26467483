//! What the tests share.

use std::fs;
use std::path::{Path, PathBuf};

use compiler::Rustc;

pub fn rustc() -> Rustc {
    Rustc::locate(Path::new(env!("CARGO_MANIFEST_DIR"))).unwrap()
}

/// A folder for one test, with letters that are easily broken.
pub struct Folder(PathBuf);

impl Folder {
    pub fn new(name: &str) -> Self {
        let name = format!("größe λ {name} {}", std::process::id());
        let path = std::env::temp_dir().join(name);
        fs::create_dir_all(&path).unwrap();
        Self(path)
    }

    pub fn write(&self, name: &str, text: &str) -> PathBuf {
        let path = self.0.join(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(&path, text).unwrap();
        path
    }

    pub fn path(&self) -> &Path {
        &self.0
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        fs::remove_dir_all(&self.0).unwrap();
    }
}
