//! What a command writes, read to its end, whoever still holds the pipes.
//!
//! A process that escaped may hold a pipe open for ever, so its end is no sign that everything
//! was read; nor is a while without output, on a machine that is busy. So we keep a way into each
//! pipe ourselves: once the command ended, a mark goes in behind its last byte, and who reads the
//! mark has read all there is.

use std::hash::{BuildHasher, RandomState};
use std::io::{self, PipeReader, PipeWriter, Read, Write};
use std::process;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::mpsc::Sender;
use std::thread;
use std::time::Duration;

use crate::Stream;
use crate::run::Event;

/// The time between two attempts to write into a full pipe.
const FULL: Duration = Duration::from_millis(1);

/// One output of a command.
pub(crate) struct Output {
    stream: Stream,
    reader: PipeReader,
    ours: PipeWriter,
}

/// Connects the outputs of a command that is about to start. Drop the command after starting
/// it: it holds the other ends.
pub(crate) fn connect(prepared: &mut process::Command, merge: bool) -> io::Result<Vec<Output>> {
    let (stdout, writer) = Output::new(Stream::Stdout)?;
    if merge {
        prepared.stderr(writer.try_clone()?).stdout(writer);
        return Ok(vec![stdout]);
    }
    prepared.stdout(writer);
    let (stderr, writer) = Output::new(Stream::Stderr)?;
    prepared.stderr(writer);
    Ok(vec![stdout, stderr])
}

impl Output {
    fn new(stream: Stream) -> io::Result<(Output, PipeWriter)> {
        let (reader, ours) = io::pipe()?;
        let writer = ours.try_clone()?;
        let output = Output {
            stream,
            reader,
            ours,
        };
        Ok((output, writer))
    }
}

/// Outputs that are being read.
pub(crate) struct Reading {
    mark: Mark,
    ours: Vec<PipeWriter>,
}

/// Reads each output on a thread of its own, so that a full pipe never blocks the command.
/// [`Event::Closed`] is the last that comes of each.
pub(crate) fn read_all(
    outputs: Vec<Output>,
    limit: Option<usize>,
    events: &Sender<Event>,
) -> Reading {
    let mark = Mark::new();
    let limit = limit.unwrap_or(usize::MAX);
    let total = Arc::new(AtomicUsize::new(0));
    let ours = outputs.into_iter().map(|output| {
        let Output {
            stream,
            reader,
            ours,
        } = output;
        let (events, total) = (events.clone(), Arc::clone(&total));
        thread::spawn(move || {
            read(reader, mark, &mut |bytes| {
                let before = total.fetch_add(bytes.len(), Ordering::Relaxed);
                // What is over the limit is read and dropped: a command that cannot write
                // could not end either.
                let kept = bytes.len().min(limit.saturating_sub(before));
                let mut open = true;
                if kept > 0 {
                    let bytes = bytes.get(..kept).unwrap_or_default().to_vec();
                    open = events.send(Event::Output(stream, bytes)).is_ok();
                }
                if kept < bytes.len() && before <= limit {
                    open &= events.send(Event::Full).is_ok();
                }
                open
            });
            // Nobody listens when the run gave up on this output.
            let _ = events.send(Event::Closed);
        });
        ours
    });
    Reading {
        mark,
        ours: ours.collect(),
    }
}

impl Reading {
    /// How many outputs there are.
    pub(crate) fn len(&self) -> usize {
        self.ours.len()
    }

    /// Nothing more comes from the command: each output ends behind what is in it now.
    pub(crate) fn end(&mut self) {
        for mut pipe in self.ours.drain(..) {
            // So few bytes go in as a whole or not at all. A command may have told the pipe to
            // refuse what it has no room for, but somebody reads at the other end. A reader that
            // is gone has given up on this output.
            while let Err(error) = pipe.write_all(&self.mark.0)
                && error.kind() == io::ErrorKind::WouldBlock
            {
                thread::sleep(FULL);
            }
        }
    }
}

/// Bytes that no command can know: the end of its output.
#[derive(Clone, Copy)]
struct Mark([u8; 17]);

impl Mark {
    fn new() -> Mark {
        let random = || RandomState::new().hash_one(0_u8).to_le_bytes();
        let mut mark = [0; 17];
        // No text in UTF-8 holds this byte, so the last byte of a text is never taken for the
        // first of a mark that is on its way.
        mark[0] = 0xff;
        mark[1..9].copy_from_slice(&random());
        mark[9..].copy_from_slice(&random());
        Mark(mark)
    }

    /// How many of the bytes come before the mark, or before what may be its beginning, and whether
    /// the whole mark is there.
    fn find(self, bytes: &[u8]) -> (usize, bool) {
        let mut rest = bytes;
        // Text has none, and is searched by the standard library at its full speed.
        while rest.contains(&self.0[0]) {
            let first = rest.iter().position(|byte| *byte == self.0[0]);
            rest = rest.get(first.unwrap_or_default()..).unwrap_or_default();
            if rest.starts_with(&self.0) || self.0.starts_with(rest) {
                return (bytes.len() - rest.len(), rest.len() >= self.0.len());
            }
            rest = rest.get(1..).unwrap_or_default();
        }
        (bytes.len(), false)
    }
}

/// Passes on what comes before the mark, or before the end, while `take` wants more.
fn read(mut from: impl Read, mark: Mark, take: &mut dyn FnMut(&[u8]) -> bool) {
    let mut buffer = vec![0; 64 * 1024];
    // The beginning of the buffer that may be the mark's.
    let mut held = 0;
    loop {
        let free = buffer.get_mut(held..).unwrap_or_default();
        let count = match from.read(free) {
            Ok(0) => break,
            Ok(count) => count,
            Err(error) if error.kind() == io::ErrorKind::Interrupted => continue,
            Err(_) => break,
        };
        let bytes = buffer.get(..held + count).unwrap_or_default();
        let (before, whole) = mark.find(bytes);
        let wanted = before == 0 || take(bytes.get(..before).unwrap_or_default());
        if whole || !wanted {
            return;
        }
        buffer.copy_within(before..held + count, 0);
        held = held + count - before;
    }
    if held > 0 {
        take(buffer.get(..held).unwrap_or_default());
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    /// Gives one piece after the other.
    struct Pieces<'a>(Vec<&'a [u8]>);

    impl Read for Pieces<'_> {
        fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
            if self.0.is_empty() {
                return Ok(0);
            }
            let piece = self.0.remove(0);
            buffer[..piece.len()].copy_from_slice(piece);
            Ok(piece.len())
        }
    }

    fn read_pieces(pieces: Vec<&[u8]>, mark: Mark) -> Vec<u8> {
        let mut all = Vec::new();
        read(Pieces(pieces), mark, &mut |bytes| {
            all.extend_from_slice(bytes);
            true
        });
        all
    }

    #[test]
    fn all_before_the_mark_is_read_wherever_the_mark_is_cut() {
        let mark = Mark::new();
        let text = [b"beds \xff 3\n".as_slice(), &mark.0, b"escaped"].concat();
        for cut in 1..text.len() {
            let (one, two) = text.split_at(cut);
            assert_eq!(read_pieces(vec![one, two], mark), b"beds \xff 3\n", "{cut}");
        }
        let bytes: Vec<&[u8]> = text.chunks(1).collect();
        assert_eq!(read_pieces(bytes, mark), b"beds \xff 3\n");
    }

    #[test]
    fn the_beginning_of_a_mark_is_output_where_the_rest_does_not_follow() {
        let mark = Mark::new();
        let begun = &mark.0[..9];
        assert_eq!(read_pieces(vec![begun], mark), begun);
        let text = [begun, b"3\n", begun, b"\xff\xff"].concat();
        for cut in 1..text.len() {
            let (one, two) = text.split_at(cut);
            assert_eq!(read_pieces(vec![one, two], mark), text, "{cut}");
        }
        assert_eq!(read_pieces(vec![begun, &mark.0], mark), begun);
    }

    #[cfg(unix)]
    #[test]
    fn the_mark_waits_for_room_in_a_pipe_that_refuses_what_is_too_much() {
        let (output, mut writer) = Output::new(Stream::Stdout).unwrap();
        rustix::fs::fcntl_setfl(&writer, rustix::fs::OFlags::NONBLOCK).unwrap();
        let mut written = 0;
        while let Ok(count) = writer.write(&[b'3'; 4096]) {
            written += count;
        }
        let mark = Mark::new();
        let mut reading = Reading {
            mark,
            ours: vec![output.ours],
        };
        let ending = thread::spawn(move || reading.end());
        // While nobody reads there is no room, however long that takes.
        thread::sleep(20 * FULL);
        assert!(!ending.is_finished());
        let reader = thread::spawn(move || {
            let mut heard = Vec::new();
            read(output.reader, mark, &mut |bytes| {
                heard.extend_from_slice(bytes);
                true
            });
            heard
        });
        ending.join().unwrap();
        // Nobody may read any more, then the pipe is broken.
        let _ = writer.write_all(b"escaped");
        drop(writer);
        assert_eq!(reader.join().unwrap(), vec![b'3'; written]);
    }

    #[test]
    fn each_run_has_a_mark_of_its_own() {
        assert_ne!(Mark::new().0, Mark::new().0);
    }

    #[test]
    fn who_wants_no_more_is_given_no_more() {
        let mut calls = 0;
        read(Pieces(vec![b"a", b"b", b"c"]), Mark::new(), &mut |_| {
            calls += 1;
            calls < 2
        });
        assert_eq!(calls, 2);
    }
}
