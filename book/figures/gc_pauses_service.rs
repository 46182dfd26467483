//! The work of `gc_pauses`, in Rust: see `gc_pauses_service.py`. The reply is dropped at the end
//! of each call, a state when its user has read all.

use std::error::Error;
use std::fs;
use std::time::Instant;

const MOST_UNREAD: usize = 8;

/// What one user has not read yet. Boxed, as every object of Python is.
struct ReadState {
    user: u32,
    unread: Vec<u32>,
}

/// The states of all users who have had a message, so far.
struct Service {
    states: Vec<Option<Box<ReadState>>>,
    random: u32,
    checksum: u32,
}

impl Service {
    fn new(users: usize) -> Service {
        Service {
            states: (0..users).map(|_| None).collect(),
            random: 1,
            checksum: 0,
        }
    }

    /// A message for some user, who has read all after the eighth.
    fn handle(&mut self, message: u32) {
        self.random = self.random.wrapping_mul(1664525).wrapping_add(1013904223);
        let user = (self.random >> 8) % self.states.len() as u32;
        let place = &mut self.states[user as usize];
        let state = place.get_or_insert_with(|| {
            let unread = Vec::new();
            Box::new(ReadState { user, unread })
        });
        state.unread.push(message);
        let reply: Vec<u32> = state.unread.iter().map(|one| one & 255).collect();
        let seen = state.user.wrapping_add(reply.iter().sum());
        if reply.len() == MOST_UNREAD {
            *place = None;
        }
        self.checksum = self.checksum.wrapping_mul(31).wrapping_add(seen);
    }
}

fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [users, messages, file] = arguments.as_slice() else {
        return Err("call it with a number of users, a number of messages, and a file".into());
    };
    let messages: u32 = messages.parse()?;
    let mut service = Service::new(users.parse()?);
    let mut took = vec![0_u32; messages as usize];
    for message in 0..messages {
        let start = Instant::now();
        service.handle(message);
        let nanoseconds = start.elapsed().as_nanos();
        took[message as usize] = u32::try_from(nanoseconds).unwrap_or(u32::MAX);
    }
    println!("{} 0", service.checksum);
    let bytes: Vec<u8> = took.iter().flat_map(|one| one.to_ne_bytes()).collect();
    fs::write(file, bytes)?;
    Ok(())
}
