fn share(boxes: u32, tables: u32) -> Option<u32> {
    let pieces = boxes.checked_mul(12)?;
    pieces.checked_div(tables)
}

fn main() {
    let (one, two, three) = (share(2, 6), share(2, 0), share(u32::MAX, 3));
    println!("{one:?} {two:?} {three:?}");
}
