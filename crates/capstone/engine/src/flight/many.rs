//! Many flights at once.

use rayon::ThreadPool;
use rayon::prelude::*;

use super::{Air, FlightError, State, Step};
#[cfg(target_arch = "x86_64")]
use crate::cpu::Level;
use crate::cpu::{self, Cpu, Work};

/// Steps of flights below which a second thread costs more than it saves.
const WORTH_A_THREAD: usize = 100_000;

/// Moves every flight on by so many steps, one flight after the other.
///
/// A state that is not finite stays what floating-point numbers make of it; the other flights do
/// not notice. A step that is too long for one of the flights is refused before anything moves.
pub fn advance(states: &mut [State], air: Air, dt: f64, steps: usize) -> Result<(), FlightError> {
    check(states, air, dt)?;
    let step = Step::new(air, dt);
    for state in states {
        *state = (0..steps).fold(*state, |state, _| step.after(state));
    }
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
    check(states, air, dt)?;
    cpu::widest(SideBySide {
        states,
        step: Step::new(air, dt),
        steps,
    });
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
    check(states, air, dt)?;
    let step = Step::new(air, dt);
    let threads = pool.current_num_threads();
    let work = states.len().saturating_mul(steps);
    if threads < 2 || work < 2 * WORTH_A_THREAD {
        cpu::widest(SideBySide {
            states,
            step,
            steps,
        });
        return Ok(());
    }
    // A few parts for each thread, so that one that is held up leaves its rest to the others.
    let most_parts = (work / WORTH_A_THREAD).min(4 * threads).max(1);
    let part = states
        .len()
        .div_ceil(most_parts)
        .next_multiple_of(MOST_LANES);
    pool.install(|| {
        states.par_chunks_mut(part).for_each(|states| {
            cpu::widest(SideBySide {
                states,
                step,
                steps,
            });
        });
    });
    Ok(())
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
const MOST_LANES: usize = 32;

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
        match C::LEVEL {
            #[cfg(target_arch = "x86_64")]
            Level::Avx512 => self.lanes::<MOST_LANES>(),
            _ => self.lanes::<16>(),
        }
    }
}

impl SideBySide<'_> {
    #[inline(always)]
    fn lanes<const N: usize>(self) {
        let (groups, rest) = self.states.as_chunks_mut::<N>();
        for group in groups {
            Lanes::load(group)
                .advance(self.step, self.steps)
                .store(group);
        }
        for state in rest {
            *state = (0..self.steps).fold(*state, |state, _| self.step.after(state));
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
        let start: Vec<State> = (0..101)
            .map(|number| {
                [
                    0.0,
                    1.0,
                    20.0 + f64::from(number),
                    90.0 / f64::from(number + 1),
                ]
            })
            .collect();
        let alone: Vec<State> = start
            .iter()
            .map(|state| (0..200).fold(*state, |state, _| step.after(state)))
            .collect();
        for level in cpu::levels() {
            let mut states = start.clone();
            let steps = 200;
            cpu::at_most(
                level,
                SideBySide {
                    states: &mut states,
                    step,
                    steps,
                },
            );
            assert_eq!(states, alone, "{level:?}");
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
