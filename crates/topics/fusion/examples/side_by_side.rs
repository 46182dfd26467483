//! The same steps of the same flights, in two orders.

/// Where it is and how fast: x, y, vx, vy.
type State = [f64; 4];

fn step([x, y, vx, vy]: State) -> State {
    let dt = 0.01;
    let d = 0.01 * dt * (vx * vx + vy * vy).sqrt();
    [
        x + vx * dt,
        y + vy * dt,
        vx - d * vx,
        (vy - 9.80665 * dt) - d * vy,
    ]
}

fn one_after_the_other(flights: &mut [State], steps: u32) {
    for flight in flights {
        for _ in 0..steps {
            *flight = step(*flight);
        }
    }
}

fn side_by_side(flights: &mut [State], steps: u32) {
    for _ in 0..steps {
        for flight in flights.iter_mut() {
            *flight = step(*flight);
        }
    }
}

fn main() {
    let mut first = [[0.0, 0.0, 30.0, 40.0], [0.0, 0.0, 20.0, 50.0]];
    let mut second = first;
    one_after_the_other(&mut first, 300);
    side_by_side(&mut second, 300);
    for [x, y, ..] in first {
        println!("{x:.3} metres along, {y:.3} metres up");
    }
    let all = if first == second { "all" } else { "not all" };
    println!("{all} numbers are the same, to the last bit");
}
