//! A root folder that holds what the command may reach and nothing else. Programs that listen
//! on a socket in the file system are out of reach then, which Landlock alone did not do before
//! its ninth version.

use std::ffi::CString;
use std::fs::{self, File};
use std::io;
use std::os::unix::fs::symlink;
use std::path::{Path, PathBuf};

use rustix::fs::{StatVfsMountFlags, statvfs};
use rustix::mount::{
    MountFlags, UnmountFlags, mount, mount_bind_recursive, mount_remount, unmount,
};
use rustix::process::pivot_root;

use super::confine::{DEVICES, SYSTEM};
use crate::isolation::Reach;

/// Where the old root is while the new one is filled.
const OLD: &str = "/.old";

/// Where the system keeps semaphores and memory that processes share by name.
pub(super) const SHARED: &str = "/dev/shm";

/// How much of it a command may use that has no limit for files.
const MOST_SHARED: u64 = 32 * 1024 * 1024;

/// What has to be there: under this name, from this place, which is no link.
struct Part {
    name: PathBuf,
    from: PathBuf,
    writable: bool,
}

/// Moves this process, the first one of its namespaces, into a root of its own. What is shared by
/// name there takes at most `most` bytes, and nobody else sees it.
pub(super) fn enter(reach: &Reach, most: Option<u64>) -> io::Result<()> {
    let here = std::env::current_dir()?;
    let (links, parts) = parts(reach)?;
    // The folder to write to is there in any case; what lies below it is seen again later.
    let base = fs::canonicalize(&reach.write)?;
    let private = MountFlags::NOSUID | MountFlags::NODEV;
    mount("tmpfs", &base, "tmpfs", private, c"size=1m,mode=755")?;
    let old = base.join(OLD.trim_start_matches('/'));
    fs::create_dir(&old)?;
    pivot_root(&base, &old)?;
    std::env::set_current_dir("/")?;
    for part in &parts {
        show(part)?;
    }
    for (name, target) in links {
        if let Some(parent) = name.parent() {
            fs::create_dir_all(parent)?;
        }
        // Shown already where it lies in a folder that is.
        if fs::symlink_metadata(&name).is_err() {
            symlink(target, &name)?;
        }
    }
    fs::create_dir_all(SHARED)?;
    let most = most.unwrap_or(MOST_SHARED);
    let size = CString::new(format!("size={most},nr_inodes=512,mode=1777"))?;
    let shared = private | MountFlags::NOEXEC;
    mount("tmpfs", SHARED, "tmpfs", shared, size.as_c_str())?;
    // For ourselves: we look there for what the command uses. It has no right to.
    fs::create_dir("/proc")?;
    mount("proc", "/proc", "proc", private | MountFlags::NOEXEC, None)?;
    unmount(OLD, UnmountFlags::DETACH)?;
    fs::remove_dir(OLD)?;
    mount_remount("/", private | MountFlags::RDONLY, c"")?;
    std::env::set_current_dir(here)
}

type Links = Vec<(PathBuf, PathBuf)>;

fn parts(reach: &Reach) -> io::Result<(Links, Vec<Part>)> {
    let mut links = Vec::new();
    let mut parts: Vec<Part> = Vec::new();
    let given = reach.read.iter().map(PathBuf::as_path);
    for name in SYSTEM.iter().chain(&DEVICES).map(Path::new).chain(given) {
        let Ok(from) = fs::canonicalize(name) else {
            continue;
        };
        if fs::symlink_metadata(name).is_ok_and(|facts| facts.is_symlink()) {
            // Where it leads is listed under its own name.
            links.push((name.to_owned(), fs::read_link(name)?));
            continue;
        }
        if parts.iter().any(|part| name.starts_with(&part.name)) {
            continue;
        }
        parts.push(Part {
            name: name.to_owned(),
            from,
            writable: DEVICES.iter().any(|device| name == Path::new(device)),
        });
    }
    parts.push(Part {
        name: reach.write.clone(),
        from: fs::canonicalize(&reach.write)?,
        writable: true,
    });
    Ok((links, parts))
}

fn show(part: &Part) -> io::Result<()> {
    let inside = part.from.strip_prefix("/").unwrap_or(&part.from);
    let from = Path::new(OLD).join(inside);
    if from.is_dir() {
        fs::create_dir_all(&part.name)?;
    } else {
        if let Some(parent) = part.name.parent() {
            fs::create_dir_all(parent)?;
        }
        if !part.name.exists() {
            File::create(&part.name)?;
        }
    }
    mount_bind_recursive(&from, &part.name)?;
    if part.writable {
        return Ok(());
    }
    // What was forbidden there stays so: the system lets nobody in a namespace lift it.
    let kept = statvfs(&part.name)?.f_flag;
    let mut flags = MountFlags::BIND | MountFlags::RDONLY;
    for (set, flag) in [
        (StatVfsMountFlags::NOSUID, MountFlags::NOSUID),
        (StatVfsMountFlags::NODEV, MountFlags::NODEV),
        (StatVfsMountFlags::NOEXEC, MountFlags::NOEXEC),
        (StatVfsMountFlags::NOATIME, MountFlags::NOATIME),
        (StatVfsMountFlags::NODIRATIME, MountFlags::NODIRATIME),
        (StatVfsMountFlags::RELATIME, MountFlags::RELATIME),
    ] {
        if kept.contains(set) {
            flags |= flag;
        }
    }
    Ok(mount_remount(&part.name, flags, c"")?)
}
