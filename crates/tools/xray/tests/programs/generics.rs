// Type parameters, lifetimes, `where`, `async`, `const`, `unsafe` and a function in a function.
struct Stack<'a, T: Clone> {
    items: Vec<&'a T>,
}

impl<'a, T> Stack<'a, T>
where
    T: Clone,
{
    fn put(&mut self, item: &'a T) -> usize {
        self.items.push(item);
        self.items.len()
    }
}

async fn fetch(name: String) {
    let other = name;
    drop(other);
}

const fn double(number: u32) -> u32 {
    let twice = number * 2;
    twice
}

unsafe fn outer(text: String) {
    fn inner(text: String) {
        drop(text);
    }
    inner(text);
}
