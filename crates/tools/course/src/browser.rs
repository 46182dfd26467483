//! Opens a page in the browser without showing its token to other users of this machine.

use std::fs::{self, OpenOptions};
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use crate::programs;
use crate::terminal::links;

/// Opens the address. It goes through a file only this user can read: a command line, with
/// the token in it, is visible to everybody.
pub fn open(root: &Path, address: &str) -> Result<(), String> {
    let shown = |why: &str| format!("{why}; the page is {address}");
    let (program, arguments) =
        opener().ok_or_else(|| shown("no program to open a browser was found"))?;
    let file = redirect(root, address)
        .map_err(|error| shown(&format!("the browser could not be opened ({error})")))?;
    let mut child = Command::new(program)
        .args(arguments)
        .arg(links::file_url(&file))
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .map_err(|error| shown(&format!("the browser could not be opened ({error})")))?;
    std::thread::spawn(move || child.wait());
    Ok(())
}

fn redirect(root: &Path, address: &str) -> std::io::Result<PathBuf> {
    let folder = root.join(".course");
    fs::create_dir_all(&folder)?;
    let file = folder.join("open-book.html");
    // Made anew, so that the permissions below hold from its first byte.
    match fs::remove_file(&file) {
        Err(error) if error.kind() != std::io::ErrorKind::NotFound => return Err(error),
        _ => {}
    }
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    {
        use std::os::unix::fs::OpenOptionsExt;
        options.mode(0o600);
    }
    let address = address.replace('&', "&amp;").replace('"', "&quot;");
    let page = format!(
        "<!doctype html>\n<meta charset=\"utf-8\">\n<title>Opening the book</title>\n\
         <meta http-equiv=\"refresh\" content=\"0;url={address}\">\n\
         <p><a href=\"{address}\">Open the book</a></p>\n"
    );
    options.open(&file)?.write_all(page.as_bytes())?;
    Ok(file)
}

/// The program that opens a page, and what comes before the address.
pub fn opener() -> Option<(PathBuf, &'static [&'static str])> {
    let candidates: &[(&str, &'static [&'static str])] = if cfg!(target_os = "macos") {
        &[("open", &[])]
    } else if cfg!(windows) {
        &[("explorer", &[])]
    } else {
        &[("wslview", &[]), ("xdg-open", &[]), ("gio", &["open"])]
    };
    candidates
        .iter()
        .find_map(|(program, arguments)| Some((programs::find(program)?, *arguments)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_redirect_is_for_this_user_only() {
        let root = tempfile::tempdir().unwrap();
        let address = "http://127.0.0.1:4000/04-ownership/moves.html#token=ab";
        for _ in 0..2 {
            let file = redirect(root.path(), address).unwrap();
            assert!(fs::read_to_string(&file).unwrap().contains(address));
            #[cfg(unix)]
            {
                use std::os::unix::fs::PermissionsExt;
                let mode = fs::metadata(&file).unwrap().permissions().mode();
                assert_eq!(mode & 0o777, 0o600);
            }
        }
    }
}
