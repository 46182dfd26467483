//! Does the same work in every way there is, and prints for each way: the job, the way, what came
//! out, the least nanoseconds.
//!
//! `bench/engine.py` runs it beside Python and C, checks that all results are the same, and shows
//! the ratios.
//!
//! ```text
//! cargo run --release -p engine --example measure -- fibonacci 30 20
//! ```

mod rounds;

use std::hint::{black_box, spin_loop};
use std::time::{Duration, Instant};

use engine::fibonacci;
use engine::flight::{self, Air, Flight, State};
use engine::grouped::{self, Grouped, Layout};
use engine::rayon::{ThreadPool, ThreadPoolBuilder};
use rounds::{Done, way};

const USAGE: &str = "fibonacci INDEX ROUNDS, path POINTS ROUNDS, flights COUNT STEPS ROUNDS, \
                     or sums FILE ROUNDS";

fn fibonacci(index: u64, rounds: usize) -> Done {
    let job = format!("fibonacci-{index}");
    way(&job, "recursive", rounds, || {
        Ok(fibonacci::recursive(black_box(index))?)
    })?;
    way(&job, "tuned", rounds, || {
        Ok(fibonacci::tuned(black_box(index))?)
    })?;
    way(&job, "iterative", rounds, || {
        Ok(fibonacci::iterative(black_box(index))?)
    })?;
    way(&job, "memo", rounds, || {
        Ok(fibonacci::Memo::new().number(black_box(index))?)
    })?;
    way(&job, "fast-doubling", rounds, || {
        Ok(fibonacci::fast_doubling(black_box(index))?)
    })
}

/// The bits of all numbers, added, so that one that differs is seen.
fn bits<const N: usize>(rows: &[[f64; N]]) -> u64 {
    let numbers = rows.as_flattened().iter();
    numbers.fold(0, |sum, number| {
        sum.rotate_left(1).wrapping_add(number.to_bits())
    })
}

fn path(points: usize, rounds: usize) -> Done {
    let flight = Flight::new([0.0, 0.0, 300.0, 400.0], Air::with_drag(0.001)?, 1e-5)?;
    let mut memory = vec![[0.0; 2]; points];
    way("path", "points", rounds, || {
        flight.fill(black_box(&mut memory));
        Ok("filled")
    })?;
    println!("path bits {:016x} 0", bits(&memory));
    Ok(())
}

/// The same flights in every language.
fn volley(count: usize) -> Vec<State> {
    let numbers = (0..count).map(|number| number as f64);
    numbers
        .map(|number| [0.0, 0.0, 20.0 + number / 64.0, 50.0 - number / 128.0])
        .collect()
}

/// A step for each flight before any makes its next one, as the book's page about flights prints it:
/// another order and nothing else.
fn in_step(states: &mut [State], air: Air, dt: f64, steps: usize) {
    let (slows, falls) = (air.drag() * dt, air.gravity() * dt);
    for _ in 0..steps {
        for [x, y, vx, vy] in &mut *states {
            let d = slows * (*vx * *vx + *vy * *vy).sqrt();
            *x += *vx * dt;
            *y += *vy * dt;
            *vx -= d * *vx;
            *vy = (*vy - falls) - d * *vy;
        }
    }
}

fn flights(count: usize, steps: usize, rounds: usize, pool: &ThreadPool) -> Done {
    let air = Air::with_drag(0.01)?;
    let start = volley(count);
    let mut states = start.clone();
    way("flights", "advance", rounds.div_ceil(4), || {
        states.copy_from_slice(&start);
        flight::advance(black_box(&mut states), air, 0.005, steps)?;
        Ok(bits(&states))
    })?;
    way("flights", "in-step", rounds, || {
        states.copy_from_slice(&start);
        in_step(black_box(&mut states), air, 0.005, steps);
        Ok(bits(&states))
    })?;
    way("flights", "wide", rounds, || {
        states.copy_from_slice(&start);
        flight::advance_wide(black_box(&mut states), air, 0.005, steps)?;
        Ok(bits(&states))
    })?;
    warm_up(pool);
    way("flights", "parallel", rounds, || {
        states.copy_from_slice(&start);
        flight::advance_parallel(black_box(&mut states), air, 0.005, steps, pool)?;
        Ok(bits(&states))
    })
}

/// Keeps all threads busy until the system has given each a processor of its own. Those that have
/// slept are woken on the one where they fell asleep, and would share it for many short rounds.
fn warm_up(pool: &ThreadPool) {
    let start = Instant::now();
    pool.broadcast(|_| {
        while start.elapsed() < Duration::from_millis(100) {
            spin_loop();
        }
    });
}

fn sums(file: &str, rounds: usize, pool: &ThreadPool) -> Done {
    let text = std::fs::read(file)?;
    let layout = Layout::named(&text, b',', "ward", "amount")?;
    let shown = |sums: Grouped| {
        let totals = sums
            .groups()
            .iter()
            .map(|group| group.total.smallest_units());
        let sum = totals.fold(0_i128, |all, total| all * 31 % 1_000_000_007 + total);
        format!("{}/{}/{sum}", sums.rows(), sums.bad_rows())
    };
    way("sums", "plain", rounds.div_ceil(2), || {
        let text = str::from_utf8(black_box(&text))?;
        Ok(shown(grouped::plain(text, &layout)))
    })?;
    way("sums", "by-search", rounds, || {
        Ok(shown(grouped::by_search(black_box(&text), &layout)))
    })?;
    way("sums", "by-bitmaps", rounds, || {
        Ok(shown(grouped::by_bitmaps(black_box(&text), &layout)))
    })?;
    warm_up(pool);
    way("sums", "parallel", rounds, || {
        Ok(shown(grouped::parallel(black_box(&text), &layout, pool)))
    })
}

fn main() -> Done {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let pool = ThreadPoolBuilder::new().build()?;
    match words.as_slice() {
        ["fibonacci", index, rounds] => fibonacci(index.parse()?, rounds.parse()?),
        ["path", points, rounds] => path(points.parse()?, rounds.parse()?),
        ["flights", count, steps, rounds] => {
            flights(count.parse()?, steps.parse()?, rounds.parse()?, &pool)
        }
        ["sums", file, rounds] => sums(file, rounds.parse()?, &pool),
        _ => Err(USAGE.into()),
    }
}
