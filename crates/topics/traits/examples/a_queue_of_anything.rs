//! A queue of patients, of numbers, of anything.

struct Queue<T> {
    waiting: Vec<T>,
}

impl<T> Queue<T> {
    fn new() -> Queue<T> {
        Queue {
            waiting: Vec::new(),
        }
    }

    fn join(&mut self, who: T) {
        self.waiting.push(who);
    }

    fn len(&self) -> usize {
        self.waiting.len()
    }
}

impl<T: PartialEq> Queue<T> {
    fn place_of(&self, who: &T) -> Option<usize> {
        self.waiting.iter().position(|waiting| waiting == who)
    }
}

fn main() {
    let mut names = Queue::new();
    names.join("Ana");
    names.join("Bo");
    println!("{} waiting, Bo at {:?}", names.len(), names.place_of(&"Bo"));
    let mut beds: Queue<u32> = Queue::new();
    beds.join(7);
    println!("{} waiting", beds.len());
}
