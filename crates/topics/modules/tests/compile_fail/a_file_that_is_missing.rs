// rustfmt would look for the file as well.
#[rustfmt::skip]
mod shelf;
//~^ E0583

fn main() {
    println!("the shelf is counted");
}
