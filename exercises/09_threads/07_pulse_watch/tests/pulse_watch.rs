//! Sensors that wait for each other, or for the screen. A watch that never ends is given up after a while.

#![allow(clippy::expect_used, clippy::panic)]

use std::iter;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{self, Receiver, RecvTimeoutError, Sender};
use std::thread;
use std::time::Duration;

use pulse_watch::{Sensor, watch};

/// How long the tests wait for a watch, or a sensor for somebody else, before they give up.
const PATIENCE: Duration = Duration::from_secs(2);

/// Whether a watch did not end; then no other test waits for another one.
static HANGS: AtomicBool = AtomicBool::new(false);

/// A sensor with these readings.
fn sensor(readings: &[u32]) -> Sensor {
    let readings = Vec::from(readings);
    Box::new(readings.into_iter())
}

/// A sensor with one reading, which it gives when it hears from `wait_for`, and which is 0 when it waited in vain.
fn waiting(wait_for: Receiver<()>, tell: Sender<()>, reading: u32) -> Sensor {
    Box::new(iter::once_with(move || {
        // Nobody listens any more when the test has ended.
        let _ = tell.send(());
        match wait_for.recv_timeout(PATIENCE) {
            Ok(()) => reading,
            Err(_) => 0,
        }
    }))
}

/// What a watch over these sensors shows until it ends, in order; `tell` is called after every reading.
fn watched(sensors: Vec<Sensor>, tell: impl Fn() + Send + 'static) -> Vec<u32> {
    assert!(
        !HANGS.load(Ordering::SeqCst),
        "not tried, as another test's `watch` did not return although all sensors were off: is there a sender left that nobody uses?"
    );
    let (done, result) = mpsc::channel();
    thread::spawn(move || {
        let mut all = Vec::new();
        watch(sensors, |pulse| {
            all.push(pulse);
            tell();
        });
        done.send(all)
    });
    let all = result.recv_timeout(PATIENCE + PATIENCE);
    HANGS.fetch_or(all == Err(RecvTimeoutError::Timeout), Ordering::SeqCst);
    all.expect("`watch` did not return although all sensors are off: it panicked (Disconnected), or there is a sender left that nobody uses (Timeout)")
}

/// The same, sorted.
fn shown(sensors: Vec<Sensor>) -> Vec<u32> {
    let mut all = watched(sensors, || {});
    all.sort();
    all
}

#[test]
fn nothing_to_watch() {
    assert!(shown(Vec::new()).is_empty(), "there are no sensors");
}

#[test]
fn every_reading_is_shown() {
    let sensors = vec![sensor(&[61, 62]), sensor(&[]), sensor(&[80, 81, 82])];
    assert_eq!(shown(sensors), [61, 62, 80, 81, 82]);
}

#[test]
fn sensors_are_read_at_the_same_time() {
    let (first_tells, second_hears) = mpsc::channel();
    let (second_tells, first_hears) = mpsc::channel();
    let sensors = vec![
        waiting(first_hears, first_tells, 61),
        waiting(second_hears, second_tells, 80),
    ];
    assert_eq!(
        shown(sensors),
        [61, 80],
        "one sensor was not read before the other one was off (it shows 0, because it waited in vain)"
    );
}

#[test]
fn a_reading_is_shown_as_soon_as_it_arrives() {
    let (screen, sensor_hears) = mpsc::channel();
    let (nobody, _) = mpsc::channel();
    let patient: Sensor = Box::new(iter::once(61).chain(waiting(sensor_hears, nobody, 62)));
    let tell = move || {
        // The sensor listens once.
        let _ = screen.send(());
    };
    assert_eq!(
        watched(vec![patient], tell),
        [61, 62],
        "the second reading came before the first was shown (it shows 0, because it waited in vain)"
    );
}

#[test]
fn a_slow_sensor_is_waited_for() {
    let slow: Sensor = Box::new(iter::once_with(|| {
        thread::sleep(Duration::from_millis(400));
        61
    }));
    assert_eq!(
        shown(vec![slow]),
        [61],
        "a sensor may take its time: does `watch` end when nothing comes for a moment?"
    );
}

#[test]
fn a_broken_sensor_does_not_end_the_others() {
    let broken: Sensor = Box::new(iter::once_with(|| panic!("the cable is loose")));
    assert_eq!(shown(vec![broken, sensor(&[80, 81])]), [80, 81]);
}
