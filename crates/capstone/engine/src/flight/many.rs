//! Many flights at once.

use std::mem;

use rayon::ThreadPool;
use rayon::prelude::*;

use super::{Air, FlightError, State, Step};
use crate::cpu::{self, Cpu, Level, Work};

/// Steps of flights below which a second thread costs more than it saves.
const WORTH_A_THREAD: usize = 100_000;

/// Moves every flight on by so many steps, one flight after the other.
///
/// A state that is not finite stays what floating-point numbers make of it; the other flights do
/// not notice. A step that is too long for one of the flights is refused before anything moves.
pub fn advance(states: &mut [State], air: Air, dt: f64, steps: usize) -> Result<(), FlightError> {
    Advance::new(states, air, dt, steps)?.all(Way::Plain);
    Ok(())
}

/// As [`advance`], many flights side by side.
///
/// The CPU computes several flights with one instruction, and has other flights to go on with while
/// it waits for a square root. Each flight gets the same operations in the same order as in
/// [`advance`], so the result is the same, bit for bit.
///
/// ```
/// use engine::flight::{self, Air, FlightError};
///
/// let mut flights = vec![[0.0, 0.0, 30.0, 40.0]; 50];
/// flight::advance_wide(&mut flights, Air::with_drag(0.01)?, 0.01, 100)?;
///
/// let mut alone = [[0.0, 0.0, 30.0, 40.0]];
/// flight::advance(&mut alone, Air::with_drag(0.01)?, 0.01, 100)?;
/// assert!(flights.iter().all(|state| *state == alone[0]));
/// # Ok::<(), FlightError>(())
/// ```
pub fn advance_wide(
    states: &mut [State],
    air: Air,
    dt: f64,
    steps: usize,
) -> Result<(), FlightError> {
    Advance::new(states, air, dt, steps)?.all(Way::Wide);
    Ok(())
}

/// As [`advance_wide`], on the threads of a pool. Little work stays on the thread that calls.
pub fn advance_parallel(
    states: &mut [State],
    air: Air,
    dt: f64,
    steps: usize,
    pool: &ThreadPool,
) -> Result<(), FlightError> {
    Advance::new(states, air, dt, steps)?.all(Way::Parallel(pool));
    Ok(())
}

/// One of the ways in which many flights are moved on.
#[derive(Debug, Clone, Copy)]
pub enum Way<'p> {
    /// As in [`advance`].
    Plain,
    /// As in [`advance_wide`].
    Wide,
    /// As in [`advance_parallel`].
    Parallel(&'p ThreadPool),
}

/// Many flights that are moved on piece by piece, for a caller who wants to stop in between.
///
/// ```
/// use engine::flight::{Advance, Air, FlightError, Way};
///
/// let mut flights = vec![[0.0, 0.0, 30.0, 40.0]; 50];
/// let mut advance = Advance::new(&mut flights, Air::with_drag(0.01)?, 0.01, 100)?;
/// while !advance.go_on(Way::Wide) {}
/// # Ok::<(), FlightError>(())
/// ```
#[derive(Debug)]
pub struct Advance<'a> {
    /// The flights that have not gone all their steps.
    rest: &'a mut [State],
    step: Step,
    steps: usize,
    /// How many of the steps the first flights, those of the next piece, have still to go.
    left: usize,
}

impl<'a> Advance<'a> {
    /// Flights that are going to move by so many steps.
    pub fn new(
        states: &'a mut [State],
        air: Air,
        dt: f64,
        steps: usize,
    ) -> Result<Advance<'a>, FlightError> {
        check(states, air, dt)?;
        Ok(Advance {
            rest: if steps == 0 { &mut [] } else { states },
            step: Step::new(air, dt),
            steps,
            left: steps,
        })
    }

    /// Does a piece of the work, which takes some hundredths of a second, and says whether that was
    /// the last one. Stopped before, some flights have gone further than others.
    pub fn go_on(&mut self, way: Way<'_>) -> bool {
        let flights = match way {
            Way::Plain => 1,
            Way::Wide => AT_ONCE,
            Way::Parallel(pool) => AT_ONCE * pool.current_num_threads(),
        };
        let work = PIECE.max(flights * LONG_WAY);
        let flights = (work / self.steps.max(1)).max(flights).min(self.rest.len());
        let steps = (work / flights.max(1)).min(self.left);
        let (now, _) = self.rest.split_at_mut(flights);
        way.advance(now, self.step, steps);
        self.left -= steps;
        if self.left == 0 {
            (_, self.rest) = mem::take(&mut self.rest).split_at_mut(flights);
            self.left = self.steps;
        }
        self.rest.is_empty()
    }

    fn all(mut self, way: Way<'_>) {
        while !self.go_on(way) {}
    }
}

/// Steps of flights in a piece of work.
const PIECE: usize = 1 << 20;

/// Flights in a piece of work that moves many of them at once. They fit in a near cache.
const AT_ONCE: usize = 4_096;

/// Steps that each of those goes at least, if it has so many to go: fetching a flight from memory
/// costs next to nothing then.
const LONG_WAY: usize = 1_024;

impl Way<'_> {
    fn advance(self, states: &mut [State], step: Step, steps: usize) {
        match self {
            Way::Plain => {
                for state in states {
                    *state = (0..steps).fold(*state, |state, _| step.after(state));
                }
            }
            Way::Wide => cpu::widest(SideBySide {
                states,
                step,
                steps,
            }),
            Way::Parallel(pool) => parallel(states, step, steps, pool),
        }
    }
}

fn parallel(states: &mut [State], step: Step, steps: usize, pool: &ThreadPool) {
    let threads = pool.current_num_threads();
    let work = states.len().saturating_mul(steps);
    if threads < 2 || work < 2 * WORTH_A_THREAD {
        return Way::Wide.advance(states, step, steps);
    }
    // A few parts for each thread, so that one that is held up leaves its rest to the others.
    let most_parts = (work / WORTH_A_THREAD).min(4 * threads).max(1);
    let part = states
        .len()
        .div_ceil(most_parts)
        .next_multiple_of(MOST_LANES);
    pool.install(|| {
        let parts = states.par_chunks_mut(part);
        parts.for_each(|states| Way::Wide.advance(states, step, steps));
    });
}

fn check(states: &[State], air: Air, dt: f64) -> Result<(), FlightError> {
    // A speed that is no number counts as none, so it does not hide the others.
    let fastest = states
        .iter()
        .map(|[_, _, vx, vy]| vx.hypot(*vy))
        .filter(|speed| speed.is_finite())
        .fold(0.0, f64::max);
    air.check_step(fastest, dt)
}

/// The most lanes of any level.
const MOST_LANES: usize = 64;

/// The work of [`advance_wide`].
struct SideBySide<'a> {
    states: &'a mut [State],
    step: Step,
    steps: usize,
}

impl Work for SideBySide<'_> {
    type Out = ();

    #[inline(always)]
    fn run<C: Cpu>(self, _: C) {
        // Eight instructions side by side: before the next step of a flight, a CPU waits for a square
        // root and what is computed from it, and begins about eight other roots meanwhile.
        match C::LEVEL {
            #[cfg(target_arch = "x86_64")]
            Level::Avx512 | Level::Vbmi2 => self.lanes::<MOST_LANES>(),
            #[cfg(target_arch = "x86_64")]
            Level::Avx2 => self.lanes::<32>(),
            Level::Baseline => self.lanes::<16>(),
        }
    }
}

impl SideBySide<'_> {
    #[inline(always)]
    fn lanes<const N: usize>(self) {
        let SideBySide {
            states,
            step,
            steps,
        } = self;
        let (groups, rest) = states.as_chunks_mut::<N>();
        for group in groups {
            Lanes::load(group).advance(step, steps).store(group);
        }
        match rest {
            [] => {}
            [alone] => *alone = (0..steps).fold(*alone, |state, _| step.after(state)),
            // A group takes no longer for being full, and here less than two flights alone.
            [first, ..] => {
                let mut group = [*first; N];
                for (lane, state) in group.iter_mut().zip(&*rest) {
                    *lane = *state;
                }
                Lanes::load(&group).advance(step, steps).store(&mut group);
                for (state, moved) in rest.iter_mut().zip(group) {
                    *state = moved;
                }
            }
        }
    }
}

/// As many flights as lanes, each number of them in an array of its own.
#[derive(Clone, Copy)]
struct Lanes<const N: usize> {
    x: [f64; N],
    y: [f64; N],
    vx: [f64; N],
    vy: [f64; N],
}

impl<const N: usize> Lanes<N> {
    #[inline(always)]
    fn load(states: &[State; N]) -> Lanes<N> {
        Lanes {
            x: states.map(|[x, ..]| x),
            y: states.map(|[_, y, ..]| y),
            vx: states.map(|[_, _, vx, _]| vx),
            vy: states.map(|[.., vy]| vy),
        }
    }

    #[inline(always)]
    fn store(self, states: &mut [State; N]) {
        let places = self.x.into_iter().zip(self.y);
        let speeds = self.vx.into_iter().zip(self.vy);
        for (state, ((x, y), (vx, vy))) in states.iter_mut().zip(places.zip(speeds)) {
            *state = [x, y, vx, vy];
        }
    }

    #[inline(always)]
    fn advance(mut self, step: Step, steps: usize) -> Lanes<N> {
        for _ in 0..steps {
            let places = self.x.iter_mut().zip(&mut self.y);
            let speeds = self.vx.iter_mut().zip(&mut self.vy);
            for ((x, y), (vx, vy)) in places.zip(speeds) {
                [*x, *y, *vx, *vy] = step.after([*x, *y, *vx, *vy]);
            }
        }
        self
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_cpu_gives_the_same_bits() {
        let step = Step::new(Air::with_drag(0.01).unwrap(), 0.01);
        let start: Vec<State> = (0..=130)
            .map(|number| {
                [
                    0.0,
                    1.0,
                    20.0 + f64::from(number),
                    90.0 / f64::from(number + 1),
                ]
            })
            .collect();
        let steps = 200;
        let alone: Vec<State> = start
            .iter()
            .map(|state| (0..steps).fold(*state, |state, _| step.after(state)))
            .collect();
        // Groups that are full, groups that are not, and one flight that is left.
        for (level, count) in cpu::levels().into_iter().flat_map(|level| {
            let counts = [0, 1, 2, 16, 17, 31, 33, 63, 64, 65, 66, 128, 131];
            counts.map(|count| (level, count))
        }) {
            let mut states: Vec<State> = start.iter().take(count).copied().collect();
            cpu::at_most(
                level,
                SideBySide {
                    states: &mut states,
                    step,
                    steps,
                },
            );
            let expected: Vec<State> = alone.iter().take(count).copied().collect();
            assert_eq!(states, expected, "{count} on {level:?}");
        }
    }

    #[test]
    fn threads_change_nothing() {
        let pool = rayon::ThreadPoolBuilder::new()
            .num_threads(3)
            .build()
            .unwrap();
        let air = Air::with_drag(0.01).unwrap();
        let mut alone: Vec<State> = (0..1_100)
            .map(|number| [0.0, 0.0, f64::from(number % 90), 5.0])
            .collect();
        let mut parallel = alone.clone();
        let mut none: [State; 0] = [];
        advance(&mut alone, air, 0.01, 300).unwrap();
        advance_parallel(&mut parallel, air, 0.01, 300, &pool).unwrap();
        advance_parallel(&mut none, air, 0.01, 300, &pool).unwrap();
        assert_eq!(parallel, alone);
    }

    /// More flights and more steps than one piece holds, in numbers that no piece divides.
    #[test]
    fn pieces_change_nothing() {
        let pool = rayon::ThreadPoolBuilder::new()
            .num_threads(2)
            .build()
            .unwrap();
        let step = Step::new(Air::with_drag(0.01).unwrap(), 1e-4);
        for (flights, steps) in [(3, 1_500_000), (9_001, 1_200), (1_200_003, 2), (3, 0)] {
            let start = |number: usize| [0.0, 0.0, 20.0 + (number % 7) as f64, 5.0];
            let ends: Vec<State> = (0..7)
                .map(|number| (0..steps).fold(start(number), |state, _| step.after(state)))
                .collect();
            for way in [Way::Plain, Way::Wide, Way::Parallel(&pool)] {
                let mut states: Vec<State> = (0..flights).map(start).collect();
                let air = Air::with_drag(0.01).unwrap();
                Advance::new(&mut states, air, 1e-4, steps)
                    .unwrap()
                    .all(way);
                let expected = ends.iter().cycle().take(flights);
                assert!(states.iter().eq(expected), "{flights} {steps} {way:?}");
            }
        }
    }

    #[test]
    fn nothing_moves_when_the_step_is_too_long_for_one_of_them() {
        let air = Air::with_drag(0.01).unwrap();
        let mut states = [[0.0, 0.0, 1.0, 1.0], [0.0, 0.0, 0.0, 9_000.0]];
        let before = states;
        let refused = advance_wide(&mut states, air, 0.1, 5);
        assert!(matches!(refused, Err(FlightError::StepTooLong { .. })));
        assert_eq!(states, before);
    }
}
