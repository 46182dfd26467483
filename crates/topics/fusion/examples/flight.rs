//! How far a rescue line flies.

use pyo3::prelude::*;

/// How far a rescue line flies, thrown over water, followed step by step.
#[pymodule]
mod flight {
    use super::*;

    /// How far a rescue line flies, in metres.
    #[pyfunction]
    fn distance(speed: f64, degrees: f64, drag: f64) -> f64 {
        let angle = degrees.to_radians();
        let (mut x, mut y) = (0.0, 0.0);
        let (mut vx, mut vy) = (speed * angle.cos(), speed * angle.sin());
        let dt = 0.0002;
        while y >= 0.0 {
            let d = drag * dt * (vx * vx + vy * vy).sqrt();
            (x, y) = (x + vx * dt, y + vy * dt);
            (vx, vy) = (vx - d * vx, (vy - 9.80665 * dt) - d * vy);
        }
        x
    }
}
