//! The book on a loopback address, from memory.

mod api;
mod connections;
mod csp;
mod exercises;
mod pages;
mod reload;
mod respond;
mod threads;
mod token;
mod watch;
mod watcher;

use std::net::{Ipv4Addr, SocketAddr};
use std::path::Path;
use std::sync::{Arc, RwLock};

use anyhow::{Context, Result, bail};
use compiler::Rustc;
use tokio::net::TcpListener;
use tokio::sync::watch::{Receiver, Sender, channel};
use tokio::sync::{Semaphore, broadcast};

use api::{Ground, Queues};
pub use api::{Needed, isolation_json};
use pages::Pages;
pub use threads::look_for_threads;
use token::Token;

/// Where the server looks for a free port first: the same from start to start, so that the
/// browser keeps the reader's theme. It spells RUST on a telephone's keys.
const FIRST_PORT: u16 = 7878;

/// How `serve` behaves.
#[derive(Debug, Clone, Copy, Default)]
pub struct Options {
    /// The port to use; without one, a free port is found.
    pub port: Option<u16>,
    /// Rebuild when the course's files change.
    pub watch: bool,
}

/// A server with its pages in memory, bound and ready to answer.
pub struct Server {
    listener: TcpListener,
    address: SocketAddr,
    state: Arc<State>,
}

/// What every request sees.
pub(crate) struct State {
    pages: RwLock<Arc<Pages>>,
    port: u16,
    token: Token,
    queues: Queues,
    ground: Arc<Ground>,
    /// One place for each stream of events.
    streams: Arc<Semaphore>,
    /// What endpoints tell all pages.
    voice: broadcast::Sender<Told>,
    news: Sender<News>,
    /// Dropped with the server, and with it the watching.
    _news: Receiver<News>,
}

/// What open pages are told.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct News {
    /// Changes when any page changes.
    pub version: String,
    /// Why the last build failed, if it did.
    pub failure: Option<String>,
}

/// An event for all open pages.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Told {
    event: &'static str,
    data: String,
}

/// How many events a page may lag behind before it misses some.
const MOST_UNHEARD: usize = 64;

/// How many pages may listen at once. Those nobody looks at do not.
const MOST_STREAMS: usize = 64;

impl Server {
    /// Binds the port, then builds the book of the course at `root`. Problems of single pages
    /// are written to standard error; the pages say so themselves.
    pub async fn start(root: &Path, options: Options) -> Result<Server> {
        let listener = bind(options.port).await?;
        let address = listener.local_addr().context("the server has no address")?;
        let pages = build(root).await?;
        let (news, receiver) = channel(News {
            version: pages.version(),
            failure: None,
        });
        let (voice, _) = broadcast::channel(MOST_UNHEARD);
        let state = Arc::new(State {
            pages: RwLock::new(Arc::new(pages)),
            port: address.port(),
            token: Token::new()?,
            queues: Queues::new(),
            streams: Arc::new(Semaphore::new(MOST_STREAMS)),
            ground: Arc::new(Ground::new(root, voice.clone())),
            voice,
            news,
            _news: receiver,
        });
        // Reading and running go on without it.
        if let Err(error) = exercises::start(root, &state.ground) {
            eprintln!("{error:#}. Load a page again after a save in your editor.");
        }
        if options.watch
            && let Err(error) = watch::start(root, Arc::downgrade(&state))
        {
            eprintln!("{error:#}. Changed pages are shown after the next start.");
        }
        Ok(Server {
            listener,
            address,
            state,
        })
    }

    /// Where the book is, for reading.
    pub fn url(&self) -> String {
        format!("http://127.0.0.1:{}/", self.address.port())
    }

    /// The same with the token of this start: whoever opens the book by it may run programs.
    pub fn open_url(&self) -> String {
        format!("{}#token={}", self.url(), self.state.token.reveal())
    }

    /// Answers requests until the task is dropped.
    pub async fn run(self) -> Result<()> {
        connections::serve(self.listener, respond::router(self.state)).await
    }
}

/// The crates of the course at `root` that `code` names, built if need be.
///
/// # Errors
/// When one of them cannot be built; the text says why.
pub fn crates_named(root: &Path, code: &str, rustc: &Rustc) -> Result<Needed, String> {
    api::crates_named(root, code, rustc)
}

impl State {
    fn pages(&self) -> Arc<Pages> {
        let pages = self.pages.read();
        Arc::clone(&pages.unwrap_or_else(std::sync::PoisonError::into_inner))
    }

    fn replace(&self, pages: Pages) {
        let mut current = self
            .pages
            .write()
            .unwrap_or_else(std::sync::PoisonError::into_inner);
        *current = Arc::new(pages);
    }
}

/// Builds on a thread of its own: requests are answered meanwhile.
async fn build(root: &Path) -> Result<Pages> {
    let root = root.to_owned();
    let (pages, problems) = tokio::task::spawn_blocking(move || Pages::build(&root))
        .await
        .context("building the book broke off")??;
    for problem in problems {
        eprintln!("{problem}");
    }
    Ok(pages)
}

async fn bind(port: Option<u16>) -> Result<TcpListener> {
    if let Some(port) = port {
        return TcpListener::bind((Ipv4Addr::LOCALHOST, port))
            .await
            .with_context(|| {
                format!(
                    "port {port} cannot be used: is another `cargo course` running? \
                 Choose another with --port, or leave --port out for a free one"
                )
            });
    }
    for port in (FIRST_PORT..FIRST_PORT + 20).chain([0]) {
        if let Ok(listener) = TcpListener::bind((Ipv4Addr::LOCALHOST, port)).await {
            return Ok(listener);
        }
    }
    bail!("no free port on 127.0.0.1")
}
