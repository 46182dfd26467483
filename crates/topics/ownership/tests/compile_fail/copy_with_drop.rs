#[derive(Clone, Copy)]
struct BedLock {
    //~^ E0184
    bed: u32,
}

impl Drop for BedLock {
    fn drop(&mut self) {
        println!("bed {} is free again", self.bed);
    }
}

fn main() {
    let lock = BedLock { bed: 3 };
    let twin = lock;
    println!("{} {}", lock.bed, twin.bed);
}
