// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documentsheet.h"

#include <api/documents.h>
#include <core/foreigntext.h>
#include <domain/documenttype.h>
#include <ui/compliance/documentpreview.h>
#include <ui/filesaving.h>
#include <ui/look/accountbar.h>
#include <ui/look/plainlabel.h>
#include <ui/problemview.h>

#include <QFileDialog>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

constexpr int previewWidth = 560;
constexpr int previewHeight = 400;

// An image in what room there is, never larger than it is.
class ImageView : public QWidget
{
public:
    explicit ImageView(const QImage &image)
        : m_image(image)
    {
        setMinimumSize(image.size().scaled(previewWidth, previewHeight, Qt::KeepAspectRatio).boundedTo(image.size()));
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        const QSize fitting = m_image.size().scaled(size(), Qt::KeepAspectRatio).boundedTo(m_image.size());
        painter.drawImage(
            QRect({(width() - fitting.width()) / 2, (height() - fitting.height()) / 2}, fitting), m_image);
    }

private:
    const QImage m_image;
};

} // namespace

DocumentSheet::DocumentSheet(Workspace &workspace, const Document &document, QWidget *window)
    : Sheet(tr("Document"), window, window->findChild<AccountBar *>())
    , m_workspace(workspace)
    , m_document(document)
    , m_note(new PlainLabel(tr("It is being fetched…")))
    , m_problem(new ProblemView)
    , m_api(workspace.client())
{
    setAccount({workspace.isSandbox(), workspace.account().colour}, workspace.account().name);
    setTitle(document.filename, tr("Shown from memory. Nothing is kept on this computer."));
    m_note->setColor(Token::Secondary);
    m_note->setWordWrap(true);
    body()->addWidget(m_note);
    body()->addWidget(m_problem);
    m_save = addButton(tr("Save as…"));
    m_save->setEnabled(false);
    QPushButton *close = addPrimary(tr("Close"));
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_save, &QPushButton::clicked, this, &DocumentSheet::askWhere);
    connect(m_problem, &ProblemView::retryRequested, this, &DocumentSheet::fetch);
    close->setFocus();
    fetch();
}

QCoro::Task<> DocumentSheet::fetch()
{
    m_problem->clear();
    const auto file = co_await m_api.download(api::documents::download, m_document.id);
    if (!file) {
        m_note->hide();
        m_problem->setProblem(file.error(), m_workspace.provider());
        co_return;
    }
    m_content = file->bytes;
    m_save->setEnabled(true);
    const auto making = previewOf(m_content, m_document.filename);
    const auto preview = co_await later(m_api, making);
    tell(preview);
}

void DocumentSheet::tell(const DocumentPreview &preview)
{
    m_note->setText(preview.isCut ? tr("Only its beginning is shown.") : preview.why);
    m_note->setVisible(!m_note->text().isEmpty());
    QWidget *shown = nullptr;
    if (!preview.image.isNull()) {
        shown = new ImageView(preview.image);
    } else if (!preview.text.isEmpty()) {
        auto *text = new QPlainTextEdit(preview.text);
        text->setReadOnly(true);
        text->setMinimumSize(previewWidth, previewHeight / 2);
        shown = text;
    }
    if (!shown)
        return;
    shown->setAccessibleName(tr("Preview"));
    body()->insertWidget(0, shown);
    updateGeometry();
}

void DocumentSheet::askWhere()
{
    const DocumentType *type = documenttype::detect(m_content, m_document.filename);
    auto *dialog = new QFileDialog(window(), tr("Save the document"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(type ? documenttype::outgoingName(m_document.filename, *type) : u"document.bin"_s);
    connect(dialog, &QFileDialog::fileSelected, this, &DocumentSheet::save);
    dialog->open();
}

QCoro::Task<> DocumentSheet::save(QString path)
{
    const auto saving = saveFile(path, m_content);
    const auto saved = co_await later(m_api, saving);
    if (saved)
        m_problem->setDone(tr("The document was saved"), tr("to %1").arg(path));
    else
        m_problem->setText(saved.error().title, saved.error().detail);
}
