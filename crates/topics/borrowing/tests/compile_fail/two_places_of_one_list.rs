fn carry(from: &mut u32, to: &mut u32, pieces: u32) {
    *from -= pieces;
    *to += pieces;
}

fn main() {
    let mut shelves = [5, 0, 2];
    let start = 0;
    carry(&mut shelves[start], &mut shelves[2], 3);
    //~^ E0499
}
