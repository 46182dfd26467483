use packaging::server;
//~^ E0432

fn main() {
    println!("{:?}", server::answer("/calculate/10"));
}
