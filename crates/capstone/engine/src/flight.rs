//! Flight paths in two dimensions, with gravity and drag.
//!
//! Something is thrown, and nothing drives it any more: [gravity](Air::gravity) pulls it down, and
//! the air slows it down, with the square of its speed and the factor [`Air::drag`]. There is no
//! formula for such a path, so it is followed in short steps of time. One step:
//!
//! ```text
//! d  = drag · dt · speed
//! x' = x + vx · dt        vx' = vx − d · vx
//! y' = y + vy · dt        vy' = (vy − gravity · dt) − d · vy
//! ```
//!
//! Every function here does these operations in this order, and so does the Python original.
//! Floating-point numbers follow one standard everywhere, so the results are the same to the last
//! bit: for one flight and for many, on every CPU.
//!
//! - [`Flight`]: one flight. [`Flight::fill`] writes its points into memory of the caller's,
//!   [`Flight::points`] gives them one by one, and [`Flight::landing`] says where it ends.
//! - [`advance`], [`advance_wide`] and [`advance_parallel`]: many flights at once, one after the
//!   other, side by side, and on several threads; [`Advance`] does it piece by piece.
//!
//! ```
//! use engine::flight::{Air, Flight, FlightError};
//!
//! let ball = Flight::thrown(30.0, 45.0, Air::with_drag(0.01)?, 0.001)?;
//! let landing = ball.landing(100_000).expect("it comes down");
//! assert!(landing.x < 60.0); // without air it would be 92 metres
//! # Ok::<(), FlightError>(())
//! ```

mod many;

use std::iter::FusedIterator;

pub use many::{Advance, Way, advance, advance_parallel, advance_wide};

/// A place: metres to the right, metres up.
pub type Point = [f64; 2];

/// A place and a velocity: `[x, y, vx, vy]`, in metres and metres a second.
///
/// It is an array, not a struct, so that a buffer of numbers is a slice of states without being
/// copied.
pub type State = [f64; 4];

/// Why there is no flight.
#[derive(Debug, Clone, Copy, PartialEq, thiserror::Error)]
pub enum FlightError {
    /// Not a number, or not a finite one.
    #[error("{what} is {value}, and has to be a finite number")]
    NotFinite {
        /// Which number.
        what: &'static str,
        /// What it is.
        value: f64,
    },
    /// Less than nothing.
    #[error("{what} is {value}, and cannot be less than 0")]
    Negative {
        /// Which number.
        what: &'static str,
        /// What it is.
        value: f64,
    },
    /// A step of no time leads nowhere.
    #[error("a step takes {dt} seconds, and has to take more than 0")]
    NoStep {
        /// The step.
        dt: f64,
    },
    /// In one step the air would stop the flight or turn it round. The path would be nonsense.
    #[error(
        "a step of {dt} seconds is too long for this drag and a speed of {speed} metres a second"
    )]
    StepTooLong {
        /// The step.
        dt: f64,
        /// The speed, at the start or at the end of a long fall.
        speed: f64,
    },
}

/// What acts on a flight.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Air {
    drag: f64,
    gravity: f64,
}

impl Air {
    /// The mean gravity on the surface of the Earth, in metres a second, each second.
    pub const EARTH: f64 = 9.80665;

    /// Drag, as a factor for each metre, and gravity in metres a second, each second.
    pub fn new(drag: f64, gravity: f64) -> Result<Air, FlightError> {
        not_negative("drag", drag)?;
        not_negative("gravity", gravity)?;
        Ok(Air { drag, gravity })
    }

    /// This drag, and the gravity of the Earth.
    pub fn with_drag(drag: f64) -> Result<Air, FlightError> {
        Air::new(drag, Air::EARTH)
    }

    /// The factor of the drag, for each metre.
    pub fn drag(&self) -> f64 {
        self.drag
    }

    /// The gravity, in metres a second, each second.
    pub fn gravity(&self) -> f64 {
        self.gravity
    }

    /// Whether steps of this length lead along the path of something with this speed.
    fn check_step(&self, speed: f64, dt: f64) -> Result<(), FlightError> {
        finite("dt", dt)?;
        if dt <= 0.0 {
            return Err(FlightError::NoStep { dt });
        }
        // However long it falls, drag does not let it become faster than √(gravity / drag). With a
        // tiny drag that is more than a number holds, and yet the air hardly slows it down: what
        // it takes in one step is drag · dt · √(gravity / drag), which is dt · √gravity · √drag.
        let (gravity, drag) = (self.gravity.sqrt(), self.drag.sqrt());
        if self.drag * dt * speed < 1.0 && gravity * drag * dt < 1.0 {
            return Ok(());
        }
        let falling = match drag > 0.0 {
            true => (gravity / drag).min(f64::MAX),
            false => 0.0,
        };
        let speed = speed.max(falling);
        Err(FlightError::StepTooLong { dt, speed })
    }
}

/// One flight, seen in steps of equal time.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Flight {
    start: State,
    air: Air,
    dt: f64,
}

/// Where and when a flight comes down to height 0.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Landing {
    /// Metres to the right.
    pub x: f64,
    /// Seconds since the start.
    pub time: f64,
    /// Whole steps before it.
    pub steps: usize,
}

impl Flight {
    /// A flight from this state on, in steps of `dt` seconds.
    pub fn new(start: State, air: Air, dt: f64) -> Result<Flight, FlightError> {
        let [x, y, vx, vy] = start;
        for (what, value) in [("x", x), ("y", y), ("vx", vx), ("vy", vy)] {
            finite(what, value)?;
        }
        air.check_step(vx.hypot(vy), dt)?;
        Ok(Flight { start, air, dt })
    }

    /// Thrown from the ground at (0, 0), with this speed and this angle above the ground in
    /// degrees.
    pub fn thrown(speed: f64, degrees: f64, air: Air, dt: f64) -> Result<Flight, FlightError> {
        finite("speed", speed)?;
        finite("angle", degrees)?;
        let (up, along) = degrees.to_radians().sin_cos();
        Flight::new([0.0, 0.0, speed * along, speed * up], air, dt)
    }

    /// Where it begins, and how fast.
    pub fn start(&self) -> State {
        self.start
    }

    /// What acts on it.
    pub fn air(&self) -> Air {
        self.air
    }

    /// Seconds from one point to the next.
    pub fn dt(&self) -> f64 {
        self.dt
    }

    /// Writes the first points of the flight, the start included, over what `points` holds.
    ///
    /// The flight has no ground: it goes on below height 0. See [`Flight::landing`].
    pub fn fill(&self, points: &mut [Point]) {
        self.points().fill(points);
    }

    /// The points one by one, without end.
    ///
    /// ```
    /// use engine::flight::{Air, Flight, FlightError};
    ///
    /// let flight = Flight::new([0.0, 0.0, 2.0, 1.0], Air::new(0.0, 1.0)?, 0.5)?;
    /// let first: Vec<_> = flight.points().take(3).collect();
    /// assert_eq!(first, [[0.0, 0.0], [1.0, 0.5], [2.0, 0.75]]);
    /// # Ok::<(), FlightError>(())
    /// ```
    pub fn points(&self) -> Points {
        Points {
            step: Step::new(self.air, self.dt),
            state: self.start,
            steps: 0,
        }
    }

    /// The state after so many steps.
    pub fn after(&self, steps: usize) -> State {
        self.points().go(steps)
    }

    /// Where it comes down to height 0, on a straight line between the last point above and the
    /// first below; `None` when it does not in so many steps.
    pub fn landing(&self, most_steps: usize) -> Option<Landing> {
        self.points().landing(most_steps)
    }
}

/// A flight on its way: an iterator over its points, from [`Flight::points`].
///
/// It goes on where it was left, so that a long way can be gone piece by piece.
#[derive(Debug, Clone)]
pub struct Points {
    step: Step,
    state: State,
    /// Steps since the start.
    steps: usize,
}

impl Points {
    /// Writes the next points over what `points` holds.
    pub fn fill(&mut self, points: &mut [Point]) {
        let mut state = self.state;
        self.count(points.len());
        for point in points {
            let [x, y, ..] = state;
            *point = [x, y];
            state = self.step.after(state);
        }
        self.state = state;
    }

    /// The state so many steps from here, where the next point is then taken from.
    pub fn go(&mut self, steps: usize) -> State {
        let step = self.step;
        self.state = (0..steps).fold(self.state, |state, _| step.after(state));
        self.count(steps);
        self.state
    }

    /// Where it comes down to height 0, if it does in so many steps from here; see
    /// [`Flight::landing`]. Otherwise it has gone those steps.
    pub fn landing(&mut self, most_steps: usize) -> Option<Landing> {
        let mut state = self.state;
        for steps in 0..most_steps {
            let next = self.step.after(state);
            let ([x, y, ..], [next_x, next_y, ..]) = (state, next);
            if y >= 0.0 && next_y < 0.0 {
                self.state = state;
                self.count(steps);
                let part = y / (y - next_y);
                return Some(Landing {
                    x: x + (next_x - x) * part,
                    time: (self.steps as f64 + part) * self.step.dt,
                    steps: self.steps,
                });
            }
            state = next;
        }
        self.state = state;
        self.count(most_steps);
        None
    }

    fn count(&mut self, steps: usize) {
        self.steps = self.steps.saturating_add(steps);
    }
}

impl Iterator for Points {
    type Item = Point;

    fn next(&mut self) -> Option<Point> {
        let [x, y, ..] = self.state;
        self.state = self.step.after(self.state);
        self.count(1);
        Some([x, y])
    }
}

impl FusedIterator for Points {}

/// What is the same in every step.
#[derive(Debug, Clone, Copy)]
struct Step {
    dt: f64,
    /// Drag during one step, for each metre a second.
    slows: f64,
    /// Metres a second that gravity takes in one step.
    falls: f64,
}

impl Step {
    #[inline(always)]
    fn new(air: Air, dt: f64) -> Step {
        Step {
            dt,
            slows: air.drag * dt,
            falls: air.gravity * dt,
        }
    }

    #[inline(always)]
    fn after(self, [x, y, vx, vy]: State) -> State {
        let d = self.slows * (vx * vx + vy * vy).sqrt();
        [
            x + vx * self.dt,
            y + vy * self.dt,
            vx - d * vx,
            (vy - self.falls) - d * vy,
        ]
    }
}

fn finite(what: &'static str, value: f64) -> Result<(), FlightError> {
    match value.is_finite() {
        true => Ok(()),
        false => Err(FlightError::NotFinite { what, value }),
    }
}

fn not_negative(what: &'static str, value: f64) -> Result<(), FlightError> {
    finite(what, value)?;
    match value < 0.0 {
        true => Err(FlightError::Negative { what, value }),
        false => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn air(drag: f64) -> Air {
        Air::with_drag(drag).unwrap()
    }

    #[test]
    fn without_air_it_follows_the_parabola() {
        let flight = Flight::new([0.0, 0.0, 30.0, 40.0], air(0.0), 1e-4).unwrap();
        let [x, y, vx, vy] = flight.after(20_000);
        // Each step moves with the velocity at its beginning, so the height is off by at most
        // half of what gravity does in one step, added up.
        assert!((x - 60.0).abs() < 1e-6, "{x}");
        assert!((y - (80.0 - Air::EARTH * 2.0)).abs() < 2e-3, "{y}");
        assert!((vx - 30.0).abs() < 1e-9 && (vy - (40.0 - Air::EARTH * 2.0)).abs() < 1e-9);
    }

    #[test]
    fn it_falls_no_faster_than_the_air_lets_it() {
        let flight = Flight::new([0.0, 0.0, 5.0, 0.0], air(0.02), 1e-3).unwrap();
        let [_, _, vx, vy] = flight.after(60_000);
        assert!(vx.abs() < 1e-3, "{vx}");
        assert!((vy + (Air::EARTH / 0.02).sqrt()).abs() < 1e-3, "{vy}");
    }

    #[test]
    fn hardly_any_air_stops_nothing() {
        for drag in [f64::MIN_POSITIVE, 2e-313, 5e-324] {
            let start = [0.0, 0.0, 30.0, 40.0];
            let flight = Flight::new(start, air(drag), 0.01).unwrap();
            let vacuum = Flight::new(start, air(0.0), 0.01).unwrap();
            assert_eq!(flight.after(1_000), vacuum.after(1_000), "{drag}");
        }
        let everywhere = Air::new(5e-324, f64::MAX).unwrap();
        assert!(Flight::new([0.0; 4], everywhere, 0.1).is_ok());
        let refused = Flight::new([0.0; 4], everywhere, 1e9).unwrap_err();
        assert!(!refused.to_string().contains("inf"), "{refused}");
        assert!(Flight::new([0.0, 0.0, 1.0, 0.0], air(0.0), 1e308).is_ok());
    }

    #[test]
    fn the_landing_lies_between_two_points() {
        let flight = Flight::thrown(30.0, 45.0, air(0.0), 1e-4).unwrap();
        let landing = flight.landing(1_000_000).unwrap();
        assert!((landing.x - 900.0 / Air::EARTH).abs() < 0.01, "{landing:?}");
        let [_, above, ..] = flight.after(landing.steps);
        let [_, below, ..] = flight.after(landing.steps + 1);
        assert!(above >= 0.0 && below < 0.0);
        assert_eq!(flight.landing(landing.steps), None);
        let cellar = Flight::new([0.0, -1.0, 3.0, 1.0], air(0.0), 0.1).unwrap();
        assert_eq!(cellar.landing(1_000), None);
    }

    #[test]
    fn what_is_filled_in_is_what_comes_one_by_one() {
        let flight = Flight::thrown(30.0, 60.0, air(0.01), 0.01).unwrap();
        let mut filled = [[0.0; 2]; 100];
        flight.fill(&mut filled);
        assert!(flight.points().zip(filled).all(|(one, other)| one == other));
        flight.fill(&mut []);
    }

    #[test]
    fn a_way_gone_in_pieces_is_the_whole_way() {
        let flight = Flight::thrown(30.0, 60.0, air(0.01), 0.01).unwrap();
        let (mut whole, mut pieces) = ([[0.0; 2]; 100], [[0.0; 2]; 100]);
        flight.fill(&mut whole);
        let mut points = flight.points();
        pieces.chunks_mut(7).for_each(|piece| points.fill(piece));
        assert_eq!(pieces, whole);
        assert_eq!(points.go(20), flight.after(120));

        let landing = flight.landing(1_000).unwrap();
        let mut points = flight.points();
        let found = std::iter::repeat_with(|| points.landing(7));
        assert_eq!(found.take(200).flatten().next(), Some(landing));
    }

    #[test]
    fn what_is_no_flight_is_refused_with_a_reason() {
        let refused = |start, dt| Flight::new(start, air(0.01), dt).unwrap_err().to_string();
        assert!(
            Air::with_drag(-0.1)
                .unwrap_err()
                .to_string()
                .contains("drag")
        );
        assert!(
            Air::new(0.0, f64::NAN)
                .unwrap_err()
                .to_string()
                .contains("gravity")
        );
        assert!(refused([f64::INFINITY, 0.0, 1.0, 1.0], 0.1).contains("x is inf"));
        assert!(refused([0.0, 0.0, 1.0, f64::NAN], 0.1).contains("vy is NaN"));
        assert!(refused([0.0; 4], 0.0).contains("more than 0"));
        assert!(refused([0.0; 4], f64::NAN).contains("dt is NaN"));
        assert!(refused([0.0, 0.0, 900.0, 0.0], 1.0).contains("too long"));
        assert!(refused([0.0, 0.0, f64::MAX, f64::MAX], 1.0).contains("too long"));
    }
}
