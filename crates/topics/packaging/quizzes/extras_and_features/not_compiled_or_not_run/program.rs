#[cfg(feature = "server")]
fn serve() {
    println!("serving");
}

fn main() {
    if cfg!(feature = "server") {
        serve();
    } else {
        println!("no server");
    }
}
