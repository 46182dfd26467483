//! What needs the server has to be ready to do without it.

fn answer(address: &str) -> String {
    if cfg!(feature = "server") {
        format!("served: {address}")
    } else {
        format!("{address}: build it with `cargo build --features server`")
    }
}

fn main() {
    println!("{}", answer("/calculate/10"));
}
