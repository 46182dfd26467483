fn floor(bed: u32) -> u32 {
    bed / 100
}

fn main() {
    let bed: Option<u32> = Some(302);
    println!("floor {}", floor(bed));
    //~^ E0308
}
