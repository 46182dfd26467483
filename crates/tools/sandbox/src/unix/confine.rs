//! Rights that a thread gives up for itself and for every process it starts, by Landlock.

use std::io;

use landlock::{
    ABI, Access, AccessFs, AccessNet, CompatLevel, Compatible, LandlockStatus, Ruleset,
    RulesetAttr, RulesetCreatedAttr, RulesetError, Scope, path_beneath_rules,
};
use rustix::thread::{CapabilitySet, CapabilitySets, set_capabilities};

use crate::isolation::Reach;

/// The newest version whose rights we know; an older system enforces what it knows of them.
const NEWEST: ABI = ABI::V10;

/// What the system itself is made of, and what programs may read everywhere.
pub(super) const SYSTEM: [&str; 14] = [
    "/usr",
    "/bin",
    "/sbin",
    "/lib",
    "/lib32",
    "/lib64",
    "/libx32",
    "/nix/store",
    "/gnu/store",
    "/etc/alternatives",
    "/etc/ld.so.cache",
    "/etc/ld.so.conf",
    "/etc/ld.so.conf.d",
    "/etc/localtime",
];

/// Devices that hold nothing of anybody.
pub(super) const DEVICES: [&str; 5] = [
    "/dev/null",
    "/dev/zero",
    "/dev/full",
    "/dev/random",
    "/dev/urandom",
];

/// Gives up, for this thread and what it starts, everything but `reach` and, in a root of its own,
/// what processes share by name there. Says which version of Landlock holds now; 0 is none.
pub(super) fn give_up(reach: &Reach, own_root: bool) -> io::Result<u32> {
    // In a namespace of our own we have all capabilities; the command needs none.
    let none = CapabilitySet::empty();
    rustix::thread::set_no_new_privs(true)?;
    let _ = set_capabilities(
        None,
        CapabilitySets {
            effective: none,
            permitted: none,
            inheritable: none,
        },
    );
    restrict(reach, own_root).map_err(io::Error::other)
}

fn restrict(reach: &Reach, own_root: bool) -> Result<u32, RulesetError> {
    let read = AccessFs::from_read(NEWEST);
    let use_device = AccessFs::ReadFile | AccessFs::WriteFile | AccessFs::Truncate;
    let status = Ruleset::default()
        .set_compatibility(CompatLevel::BestEffort)
        .handle_access(AccessFs::from_all(NEWEST))?
        .handle_access(AccessNet::from_all(NEWEST))?
        .scope(Scope::from_all(NEWEST))?
        .create()?
        .add_rules(path_beneath_rules(SYSTEM, read))?
        .add_rules(path_beneath_rules(&reach.read, read))?
        .add_rules(path_beneath_rules(DEVICES, use_device))?
        .add_rules(path_beneath_rules(
            // Elsewhere it is everybody's.
            own_root.then_some(super::root::SHARED),
            AccessFs::from_all(NEWEST),
        ))?
        .add_rules(path_beneath_rules(
            [&reach.write],
            AccessFs::from_all(NEWEST),
        ))?
        .restrict_self()?;
    Ok(match status.landlock {
        LandlockStatus::Available { effective_abi, .. } => effective_abi as u32,
        _ => 0,
    })
}
