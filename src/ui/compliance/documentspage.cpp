// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documentspage.h"

#include <api/documents.h>
#include <core/foreigntext.h>
#include <domain/attention.h>
#include <flows/recorded.h>
#include <models/states.h>
#include <ui/compliance/datessheet.h>
#include <ui/compliance/documentdetail.h>
#include <ui/compliance/documentsheet.h>
#include <ui/compliance/documentupload.h>
#include <ui/compliance/papersheet.h>
#include <ui/listtools.h>
#include <ui/look/copying.h>
#include <ui/look/emptystate.h>
#include <ui/look/looktable.h>
#include <ui/problemview.h>

#include <QClipboard>
#include <QDropEvent>
#include <QGuiApplication>
#include <QLocale>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QShortcut>

#include <algorithm>

using namespace Qt::StringLiterals;

static constexpr int lookMs = 15'000;

static PaperList::Names documentListNames()
{
    return {u"documents"_s, DocumentsPage::tr("Documents list"), DocumentsPage::tr("Filter documents"),
        DocumentsPage::tr("Filter: name, kind, scan"), DocumentsPage::tr("documents.csv"),
        DocumentsPage::tr("No document fits")};
}

static QString keyOf(const DocumentRow &row)
{
    return row.document.id;
}

DocumentsPage::DocumentsPage(Workspace &workspace)
    : CompliancePage(workspace, std::make_unique<Table<DocumentRow>>(documentColumns(), keyOf), documentListNames())
    , m_rows(static_cast<Table<DocumentRow> &>(list()->rows()))
    , m_rules(documentCounters())
    , m_detail(new DocumentDetail(workspace))
    , m_upload(new DocumentUpload(workspace, this))
    , m_api(workspace.client())
    , m_changes(workspace.client())
{
    layOut();
    connectParts();
    select();
}

void DocumentsPage::layOut()
{
    connect(list()->addButton(tr("Upload…")), &QPushButton::clicked, m_upload, &DocumentUpload::choose);
    list()->counters()->show();
    list()->setNothing([this](EmptyState *empty) { tellNothing(empty); });
    setAcceptDrops(true);
    auto *paste = new QShortcut(QKeySequence::Paste, this);
    paste->setContext(Qt::WidgetWithChildrenShortcut);
    connect(paste, &QShortcut::activated, this, [this] { m_upload->take(QGuiApplication::clipboard()->mimeData()); });
    setDetail(m_detail);
}

void DocumentsPage::connectParts()
{
    m_polling.setInterval(lookMs);
    connect(&m_polling, &QTimer::timeout, this, [this] {
        if (isVisible())
            look();
    });
    connect(list()->counters(), &Counters::currentChanged, this, [this](const QString &key) {
        listtools::narrow(list()->shown(), m_rules, key, m_rows);
        list()->tell();
    });
    connect(list(), &PaperList::currentChanged, this, &DocumentsPage::select);
    connect(list(), &PaperList::menuWanted, this, &DocumentsPage::fillMenu);
    connect(list()->table(), &QAbstractItemView::activated, this, &DocumentsPage::preview);
    connect(m_detail, &DocumentDetail::previewRequested, this, &DocumentsPage::preview);
    connect(m_detail, &DocumentDetail::datesRequested, this, &DocumentsPage::askDates);
    connect(m_detail, &DocumentDetail::deletionRequested, this, &DocumentsPage::askToDelete);
    connect(m_upload, &DocumentUpload::uploaded, this, &DocumentsPage::tellUploaded);
    connect(m_upload, &DocumentUpload::failed, this, [this](const QString &fact, const Error &error) {
        if (error.kind == Error::Kind::Local)
            list()->problem()->setText(fact, QStringList{error.title, error.detail}.join(u' ').trimmed());
        else
            list()->problem()->setProblem(error, this->workspace().provider());
    });
    connect(m_upload, &DocumentUpload::cancelled, this, [this] {
        list()->problem()->setText(
            tr("The upload was cancelled."), tr("What had left may have arrived: the list is read again."));
        look();
    });
    connect(m_upload, &DocumentUpload::ended, this, &DocumentsPage::look);
}

void DocumentsPage::dragEnterEvent(QDragEnterEvent *event)
{
    if (DocumentUpload::canTake(event->mimeData()))
        event->acceptProposedAction();
}

void DocumentsPage::dropEvent(QDropEvent *event)
{
    m_upload->take(event->mimeData());
    event->acceptProposedAction();
}

void DocumentsPage::refresh()
{
    list()->problem()->clear();
    look();
}

void DocumentsPage::look()
{
    m_api.cancel();
    list()->reading();
    read();
}

QCoro::Task<> DocumentsPage::read()
{
    const auto loading = uploads::load(workspace().state(), workspace().account().id);
    const auto known = co_await later(m_api, loading);
    const auto all = co_await readDocumentList(m_api);
    if (all)
        take(*all, known ? *known : QList<KnownUpload>());
    else
        list()->failed(all.error());
}

void DocumentsPage::take(const DocumentList &all, const QList<KnownUpload> &known)
{
    QHash<QString, KnownUpload> ours;
    for (const KnownUpload &upload : known)
        ours.insert(upload.documentId, upload);
    m_links = all.links;
    QList<DocumentRow> rows;
    QSet<QString> used;
    for (const Document &document : all.documents) {
        const int uses = int(m_links.value(document.id).size());
        const KnownUpload upload = ours.value(document.id);
        rows.append({.document = document,
            .uses = uses,
            .isUseKnown = all.areUsesKnown || uses > 0,
            .isOurs = ours.contains(document.id),
            .issuedOn = upload.issuedOn,
            .expiresOn = upload.expiresOn});
        if (uses > 0)
            used.insert(document.id);
    }
    m_rows.setRows(rows);
    listtools::count(list()->counters(), m_rules, m_rows.rows());
    const QDateTime now = workspace().serverNow();
    setWaiting(all.areUsesKnown ? int(attention::ofDocuments(all.documents, used, now).size()) : 0);
    const bool isOnItsWay = std::ranges::any_of(
        rows, [](const DocumentRow &row) { return row.isUnused() || stateOf(row.document).tone == Tone::Waiting; });
    isOnItsWay ? m_polling.start() : m_polling.stop();
    list()->came();
    if (m_told)
        tellUploaded(*m_told);
    m_told.reset();
}

void DocumentsPage::select()
{
    if (const DocumentRow *row = m_rows.find(list()->current()))
        m_detail->show(*row, m_links.value(row->document.id));
    else
        m_detail->clear();
}

QString DocumentsPage::usesText(const QString &id) const
{
    const int uses = int(m_links.value(id).size());
    return uses > 0 ? tr("used by %n order(s) and groups", nullptr, uses) : tr("not used yet");
}

QString DocumentsPage::validityText(const Document &document) const
{
    const DocumentRow *row = m_rows.find(document.id);
    const QDate end = row ? row->expiresOn : QDate();
    if (end.isValid() && end < workspace().serverNow().date())
        return tr("no longer valid since %1").arg(QLocale().toString(end, QLocale::ShortFormat));
    return tr("still valid");
}

void DocumentsPage::tellUploaded(const UploadedDocument &uploaded)
{
    m_told = uploaded; // again, when the list has come
    const Document &document = uploaded.document;
    const QString name = foreign::isolated(document.filename);
    if (uploaded.wasThere) {
        const QString day = QLocale().toString(document.createdAt.toLocalTime().date(), QLocale::ShortFormat);
        list()->problem()->setDone(tr("%1 is there already, nothing was sent.").arg(name),
            tr("Uploaded on %1, %2, %3.").arg(day, usesText(document.id), validityText(document)));
    } else {
        list()->problem()->setDone(
            tr("%1 was uploaded.").arg(name), tr("It vanishes after 30 minutes unless an order or group uses it."));
    }
    list()->select(document.id);
}

void DocumentsPage::tellNothing(EmptyState *empty)
{
    empty->setText(tr("There is no document yet"),
        tr("Drop files here, or paste them. What nothing uses vanishes after 30 minutes."));
    auto *card = empty->addCard(u"document-import"_s, tr("Upload a document"),
        tr("PDF, PNG, JPEG, Word, Excel, CSV, JSON or text, up to 20 MB."));
    connect(card->addButton(tr("Choose files…")), &QPushButton::clicked, m_upload, &DocumentUpload::choose);
}

void DocumentsPage::fillMenu(QMenu *menu)
{
    menu->addAction(tr("Upload…"), m_upload, &DocumentUpload::choose);
    const DocumentRow *row = m_rows.find(list()->current());
    if (!row)
        return;
    if (row->document.scanStatus != ScanStatus::Infected)
        menu->addAction(tr("Preview…"), this, &DocumentsPage::preview);
    menu->addAction(tr("Copy the document’s id"), this, [this, id = row->document.id] { look::copy(id, this); });
    if (row->isUnused() || !row->isUseKnown)
        menu->addAction(tr("Delete…"), this, &DocumentsPage::askToDelete);
}

void DocumentsPage::preview()
{
    const DocumentRow *row = m_rows.find(list()->current());
    if (row && row->document.scanStatus != ScanStatus::Infected)
        (new DocumentSheet(workspace(), row->document, window()))->ask();
}

void DocumentsPage::askDates()
{
    const DocumentRow *row = m_rows.find(list()->current());
    if (!row || !row->isOurs)
        return;
    auto *sheet = new DatesSheet(workspace(), *row, window());
    connect(
        sheet, &DatesSheet::chosen, this, [this, id = row->document.id](const QDate &issuedOn, const QDate &expiresOn) {
            keepDates(id, issuedOn, expiresOn);
        });
    sheet->ask();
}

QCoro::Task<> DocumentsPage::keepDates(QString id, QDate issuedOn, QDate expiresOn)
{
    const auto keeping = uploads::setDates(workspace().state(), workspace().account().id, id, issuedOn, expiresOn);
    const auto kept = co_await later(m_changes, keeping);
    if (!kept)
        list()->problem()->setText(tr("The dates could not be kept."), kept.error().title);
    look();
}

void DocumentsPage::askToDelete()
{
    const DocumentRow *row = m_rows.find(list()->current());
    if (!row)
        return;
    papersheet::askToDelete(workspace(), this, tr("Delete the document?"), row->document.filename,
        tr("The provider deletes it for good."), [this, document = row->document] { deleteNow(document); });
}

QCoro::Task<> DocumentsPage::deleteNow(Document document)
{
    list()->problem()->clear();
    const Change change{Deed::Kind::DeleteDocument, {document.id}, {}};
    const Nothing nothing;
    const auto gone =
        co_await recorded(m_changes, workspace().record(), change, api::documents::remove, nothing, document.id);
    if (gone) {
        uploads::forget(workspace().state(), workspace().account().id, document.id);
        list()->problem()->setDone(tr("%1 was deleted.").arg(foreign::isolated(document.filename)), {});
    } else if (isRefusal(gone.error())) {
        list()->problem()->setProblem(gone.error(), workspace().provider());
    } else {
        list()->problem()->setText(
            tr("It is not known whether the document was deleted."), tr("The list is read again."));
    }
    look();
}
