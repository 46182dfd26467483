//! A memory made by hand: an old address reads a new record.

struct Memory {
    blocks: Vec<String>,
    free: Vec<usize>,
}

impl Memory {
    fn store(&mut self, text: &str) -> usize {
        let address = self.free.remove(0);
        self.blocks[address] = String::from(text);
        address
    }

    fn release(&mut self, address: usize) {
        self.free.insert(0, address);
    }
}

fn main() {
    let mut memory = Memory {
        blocks: vec![String::new(), String::new()],
        free: vec![0, 1],
    };
    let ana = memory.store("Ana: penicillin");
    let slip = ana;
    println!("the slip: {}", memory.blocks[slip]);

    memory.release(ana);
    let _bo = memory.store("Bo: no allergy");
    println!("the slip: {}", memory.blocks[slip]);
}
