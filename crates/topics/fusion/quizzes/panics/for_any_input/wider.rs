fn share(boxes: u32, tables: u32) -> Option<u64> {
    let (boxes, tables): (u64, u64) = (boxes.into(), tables.into());
    Some(boxes * 12 / tables)
}

fn main() {
    let (one, two, three) = (share(2, 6), share(2, 0), share(u32::MAX, 3));
    println!("{one:?} {two:?} {three:?}");
}
